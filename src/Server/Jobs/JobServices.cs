using Portvakt.Store.Jobs;

namespace Portvakt.Server.Jobs;

/// <summary>Adds jobs to a face; the process runs those of all its faces.</summary>
internal static class JobServices
{
    public static IServiceCollection AddJob<T>(this IServiceCollection services, Func<T, Job> job)
        where T : class =>
        services.AddSingleton<T>().AddSingleton(provider => job(provider.GetRequiredService<T>()));
}
