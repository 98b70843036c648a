using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>Pages of those that one integration signs people in for; their use cases are the REST face's too.</summary>
internal static class SignInCustomerRoutes
{
    private const string List = "/{environment}/integrasjoner/{clientId}/kunder";
    private const string New = List + "/ny";
    private const string Change = List + "/{id}/endre";
    private const string Remove = List + "/{id}/fjern";

    public static void Add(IServiceCollection services) =>
        services.AddScoped<SignInCustomerViews>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        // Forms are shown to those who may not send them, with the reason; only sending them is refused.
        const Operation read = Operation.ReadOnBehalfOf;
        const Operation write = Operation.ChangeOnBehalfOf;
        pages.MapGet(List, SignInCustomerListPages.Get).Requires(read);
        pages.MapGet(New, NewSignInCustomerPages.Get).Requires(read);
        pages.MapPost(New, NewSignInCustomerPages.Post).Requires(write);
        pages.MapGet(Change, ChangeSignInCustomerPages.Get).Requires(read);
        pages.MapPost(Change, ChangeSignInCustomerPages.Post).Requires(write);
        pages.MapGet(Remove, RemoveSignInCustomerPages.Get).Requires(read);
        pages.MapPost(Remove, RemoveSignInCustomerPages.Post).Requires(write);
    }
}
