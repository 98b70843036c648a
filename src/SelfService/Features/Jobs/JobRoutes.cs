using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Jobs;

internal static class JobRoutes
{
    public static void Add(IServiceCollection services) =>
        services.AddScoped<FindJobs>().AddScoped<RequestJob>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Jobs, JobPages.Get).Requires(Operation.ServiceDesk);
        pages.MapPost(Links.RunJob, JobPages.Run).Requires(Operation.RunJob);
    }
}
