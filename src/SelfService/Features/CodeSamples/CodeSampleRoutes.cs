using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.CodeSamples;

internal static class CodeSampleRoutes
{
    private const string One = "/{environment}/integrasjoner/{clientId}/kode";

    public static void Add(IServiceCollection services) => services.AddScoped<ShowSamples>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ReadIntegrations;
        pages.MapGet(One, CodeSamplePages.Get).Requires(read);
        pages.MapGet(One + "/last-ned", CodeSamplePages.Download).Requires(read);
    }
}
