using Portvakt.Domain.Basics;
using Portvakt.Server.Faces;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.Server.Commands;

/// <summary>Runs a command against the installation's store, beside a running server or without one.</summary>
internal static class StoreCommand
{
    public static Task<int> Run(
        Func<Installation> read,
        Func<Installation, StoreConnection, TimeProvider, Task<Outcome<string>>> command,
        CancellationToken cancellation
    ) =>
        Refusals.Say(async () =>
        {
            var installation = read();
            DataFolder.Make(installation.DataFolder);
            await using var store = StorePlace.Connect(installation);
            await store.Open(installation.Mode, cancellation);
            var outcome = await command(installation, store, TimeProvider.System);
            if (outcome.Ok)
            {
                await Console.Out.WriteLineAsync(outcome.Value);
                return 0;
            }
            foreach (var problem in outcome.Problems)
                await Console.Error.WriteLineAsync(
                    $"portvakt: {problem.Message(Language.English)} {problem.Hint(Language.English)}".TrimEnd()
                );
            return PortvaktCommand.Refused;
        });
}
