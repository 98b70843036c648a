using System.CommandLine;
using Portvakt.Server.Faces;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>Runs the server until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>How long stopping may take before the process ends all the same.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(15);

    /// <summary>How long requests under way may take when the server stops.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    public static void Attach(RootCommand root, StoreOptions options)
    {
        var noDemo = new Option<bool>("--no-demo")
        {
            Description = "Do not fill an empty store with demo data",
        };
        root.Options.Add(noDemo);
        root.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(async () =>
                {
                    var installation = options.Read(
                        parsed,
                        settings => settings.Demo &= !parsed.GetValue(noDemo)
                    );
                    try
                    {
                        await Serve(installation, cancellation);
                    }
                    catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
                    {
                        // Told to stop while it was still starting: that is done, and nothing is wrong.
                    }
                    return 0;
                })
        );
    }

    private static async Task Serve(Installation installation, CancellationToken cancellation)
    {
        await using var server = await RunningServer.Start(
            installation,
            TimeProvider.System,
            cancellation
        );
        await Greeting.Print(server);
        // Ctrl-C and SIGTERM cancel the token; requests under way get time to finish.
        await Task.Delay(Timeout.Infinite, cancellation)
            .ContinueWith(_ => { }, TaskScheduler.Default);
        using var patience = new CancellationTokenSource(Farewell);
        await server.Stop(patience.Token);
    }
}
