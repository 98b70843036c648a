using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Server.Register;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.Register;

namespace Portvakt.Server.Commands;

/// <summary>What portvakt register does, and what it says meanwhile.</summary>
internal sealed class RegisterOrders(StoreConnection store, TimeProvider clock)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(2);

    /// <summary>One after the other. Throws <see cref="StartRefused"/> when it is told to stop.</summary>
    public async Task<Outcome<string>> Import(
        IReadOnlyList<string> paths,
        CancellationToken cancellation
    )
    {
        await using var lease = await new ImportTurn(store, clock).Take(cancellation);
        if (lease is null)
            return Problem.Of(Problems.RegisterImportBusy);
        try
        {
            foreach (var path in paths)
            {
                var outcome = await Import(path, lease);
                if (!outcome.Ok)
                    return Outcome<string>.Failed(outcome.Problems);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new StartRefused("The import was stopped. The same command goes on from there.");
        }
        catch (OperationCanceledException)
        {
            return Problem.Of(Problems.RegisterImportBusy);
        }
        return await new LocalRegister(store).IsWhole(cancellation)
            ? "Both files are in: the register knows all, and production refuses numbers that it does not have."
            : "Only one of the two files is in. Until the other is, numbers that the register does not have are let through with a notice.";
    }

    private async Task<Outcome<ImportReport>> Import(string path, KeptLease lease)
    {
        var begun = clock.GetTimestamp();
        var last = begun;
        var outcome = await new RegisterFile(store, lease, clock).Import(path, Tell);
        if (!outcome.Ok)
            return outcome;
        foreach (var fault in outcome.Value.Faults)
            await Console.Error.WriteLineAsync(
                $"{path}: record {fault.Ordinal} is left out: {fault.Fault}"
            );
        await Console.Out.WriteLineAsync(
            ImportSentence.Of(outcome.Value, clock.GetElapsedTime(begun))
        );
        return outcome;

        void Tell(RegisterImport import, double share)
        {
            if (clock.GetElapsedTime(last) < BetweenLines)
                return;
            last = clock.GetTimestamp();
            Console.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}: {share * 100:N0} %, {import.Records:N0} records"
                )
            );
        }
    }
}
