using CsCheck;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>
/// Every operation of the API's document against requests that begin as its example and end as something else: never a
/// fault of the server's, always the one error body, and never half a change.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Rounds = Long.Rounds(16, 1_000);

    [Theory, OnBoth]
    public async Task Whatever_is_sent_is_carried_out_whole_or_refused_in_order(DatabaseKind kind)
    {
        foreach (var played in DocumentReader.Operations.GroupBy(PlayedAt.Of))
        {
            await using var ground = await FuzzGround.Start(kind, played.Key);
            foreach (var operation in played)
                await OddCalls
                    .Of(operation)
                    .SampleAsync(
                        ground.Try,
                        iter: Rounds,
                        threads: 1,
                        print: call => call.ToString()
                    );
        }
    }
}
