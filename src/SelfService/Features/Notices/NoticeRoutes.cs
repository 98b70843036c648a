using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>The feature's services and addresses.</summary>
internal static class NoticeRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<AnnounceEnds>()
            .AddScoped<FindDigestItems>()
            .AddScoped<DigestMail>()
            .AddScoped<SendDigests>()
            .AddScoped<WatchClients>()
            .AddScoped<ListEnds>()
            .AddScoped<PauseNotices>()
            .AddScoped<ListSent>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/{environment}/utlop", EndPages.List).Requires(Operation.ReadIntegrations);
        pages
            .MapGet("/{environment}/utlop/varsling", EndPages.Get)
            .Requires(Operation.ReadIntegrations);
        pages
            .MapPost("/{environment}/utlop/varsling", EndPages.Post)
            .Requires(Operation.ChangeIntegration);
        pages
            .MapGet("/{environment}/varsler", SentPages.InEnvironment)
            .Requires(Operation.ReadEvents);
        pages.MapGet(Links.SentNotices, SentPages.Organisation).Requires(Operation.ReadMembers);
        pages
            .MapGet(
                "/{environment}/integrasjoner/{clientId}/aktivitet/varsler",
                SentPages.Integration
            )
            .Requires(Operation.ReadEvents);
    }
}
