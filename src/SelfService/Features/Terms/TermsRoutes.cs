using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Terms;

internal static class TermsRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<AcceptTerms>()
            .AddScoped<ReadTerms>()
            .AddScoped<ListVersions>()
            .AddScoped<FindAcceptances>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Terms, TermsPages.Get).Requires(Operation.ReadTerms);
        pages.MapGet(Links.Terms + "/{version}", TermsPages.Version).Requires(Operation.ReadTerms);
        pages.MapGet(Links.DeskTerms, DeskTermsPages.Get).Requires(Operation.ServiceDesk);
        pages.MapGet(Links.DeskTermsFile, DeskTermsPages.File).Requires(Operation.ServiceDesk);
        pages.MapPost(Links.Terms, TermsPages.Post).Requires(Operation.AcceptTerms);
    }
}
