using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>A supplier's customers: what they have delegated, and the links that ask them to.</summary>
internal static class CustomerRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<NamedSchemes>()
            .AddScoped<OwnInvitations>()
            .AddScoped<InvitationReader>()
            .AddScoped<CreateInvitation>()
            .AddScoped<SendInvitation>()
            .AddScoped<WithdrawInvitation>()
            .AddScoped<AnswerInvitation>()
            .AddScoped<ListCustomers>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ReadRegister;
        const Operation write = Operation.InviteCustomers;
        var altinn = pages.MapGroup("/{environment}/altinn").OnlyWhereRegisterIsHere();
        altinn.MapGet("/invitasjon/{code}", AnswerPages.Get).Requires(read);
        altinn
            .MapPost("/invitasjon/{code}", AnswerPages.Post)
            .Requires(Operation.ChangeDelegations);
        var api = altinn.MapGroup("/profil/api");
        api.MapGet("/kunder", CustomerPages.Get).Requires(read);
        api.MapGet("/invitasjoner", InvitationListPages.Get).Requires(read);
        api.MapGet("/invitasjoner/ny", NewInvitationPages.Get).Requires(read);
        api.MapPost("/invitasjoner/ny", NewInvitationPages.Post).Requires(write);
        api.MapGet("/invitasjoner/{id:guid}", InvitationPages.Get).Requires(read);
        api.MapPost("/invitasjoner/{id:guid}", InvitationPages.Post).Requires(write);
        api.MapGet("/invitasjoner/{id:guid}/trekk", WithdrawInvitationPages.Get).Requires(read);
        api.MapPost("/invitasjoner/{id:guid}/trekk", WithdrawInvitationPages.Post).Requires(write);
    }
}
