using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations.Keys;

internal static class KeyRoutes
{
    private const string Keys = "/{environment}/integrasjoner/{clientId}/nokler";
    private const string Stored = Keys + "/lagret";
    private const string Certificate = Keys + "/sertifikat";
    private const string Remove = Keys + "/{kid}/fjern";
    private const string Renew = Keys + "/{kid}/forny";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<ShowKeys>()
            .AddScoped<ShowKey>()
            .AddScoped<FindKeyTwins>()
            .AddScoped<FindRemovedKey>()
            .AddScoped<ExamineCertificate>()
            .AddScoped<AddCertificate>()
            .AddScoped<RenewKey>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        // Forms are shown to those who may not send them, with the reason; only sending them is refused.
        const Operation read = Operation.ReadIntegrations;
        const Operation manage = Operation.ManageKeys;
        pages.MapGet(Keys, KeysPages.Get).Requires(read);
        pages.MapPost(Keys, KeysPages.Post).Requires(manage);
        pages.MapGet(Stored, StoredKeysPages.Get).Requires(read);
        pages.MapGet(Certificate, CertificatePages.Get).Requires(read);
        pages.MapPost(Certificate, CertificatePages.Post).Requires(manage);
        pages.MapGet(Remove, RemoveKeyPages.Get).Requires(read);
        pages.MapPost(Remove, RemoveKeyPages.Post).Requires(manage);
        pages.MapGet(Renew, RenewKeyPages.Get).Requires(read);
        pages.MapPost(Renew, RenewKeyPages.Post).Requires(manage);
    }
}
