using System.CommandLine;
using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Store.Audit;

namespace Portvakt.Server.Commands;

/// <summary>portvakt log verify: whether the log is as it was recorded.</summary>
internal static class LogCommand
{
    public static Command Create(StoreOptions options)
    {
        var verify = new Command(
            "verify",
            "Work the chain over all events out again; exit code 2 when something was changed, taken out or put in"
        );
        verify.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    async (_, store, _) => Said(await new EventChainCheck(store).Run(cancellation)),
                    cancellation
                )
        );
        return new Command("log", "The log of all changes") { verify };
    }

    private static Outcome<string> Said(ChainVerdict verdict)
    {
        if (verdict.Broken is { } broken)
            return Problem.Of(
                Problems.LogChanged,
                broken.After + 1,
                broken.Last,
                Time(broken.SealedAt)
            );
        return verdict.SealedUpTo is { } sealedUpTo
            ? $"The log is as it was recorded: {verdict.Checked} events since {Time(verdict.From ?? sealedUpTo)}, sealed up to {Time(sealedUpTo)}; {verdict.Unsealed} came later."
            : $"Nothing is sealed yet; there are {verdict.Unsealed} events.";
    }

    private static string Time(DateTimeOffset at) =>
        at.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
