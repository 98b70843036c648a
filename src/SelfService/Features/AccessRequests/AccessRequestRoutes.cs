using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Features.AccessRequests;

internal static class AccessRequestRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<NamedClient>()
            .AddScoped<AskForAccess>()
            .AddScoped<DecidedRequests>()
            .AddScoped<ApproveAccessRequest>()
            .AddScoped<DeclineAccessRequest>();
}
