using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Noticing;

/// <summary>Makes a job of a use case: each run has services of its own, as each request has.</summary>
internal static class ScopedJob
{
    /// <param name="result">What is said of how many there were.</param>
    /// <param name="run">Gives how many there were.</param>
    public static IServiceCollection AddJob<TUseCase>(
        this IServiceCollection services,
        string name,
        Text title,
        TimeSpan every,
        Text result,
        Func<TUseCase, CancellationToken, Task<int>> run
    )
        where TUseCase : notnull =>
        services.AddSingleton(provider => new Job(
            name,
            title,
            every,
            async cancellation =>
            {
                await using var scope = provider.CreateAsyncScope();
                var count = await run(
                    scope.ServiceProvider.GetRequiredService<TUseCase>(),
                    cancellation
                );
                return count == 0 ? "" : JobResults.Say(result, count);
            }
        ));
}
