using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>A program that runs beside the test, as a user would start it.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
    }

    /// <summary>What it has printed so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>What it has complained about so far.</summary>
    public string Errors => string.Join('\n', errors);

    /// <summary>The product's program, from the same build as the tests.</summary>
    public static string Program { get; } =
        Repository.Absolute("artifacts/bin/Server/debug/portvakt");

    /// <summary>Starts the product's program.</summary>
    public static ChildProcess Portvakt(string folder, params string[] arguments) =>
        Start(Program, folder, [], arguments);

    /// <summary>Any program, in a folder, with variables added to its surroundings.</summary>
    public static ChildProcess Start(
        string program,
        string folder,
        IEnumerable<KeyValuePair<string, string>> variables,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var child = new ChildProcess(start);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Gives it this to read, and the end of it.</summary>
    public void Type(string text)
    {
        process.StandardInput.Write(text);
        process.StandardInput.Close();
    }

    /// <summary>Sends a signal by its name, such as TERM.</summary>
    public async Task Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for its end; gives the exit code.</summary>
    public async Task<int> Exit(TimeSpan? limit = null)
    {
        await process
            .WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(limit ?? Limit, TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    /// <summary>It ends with exit code 2 and one sentence that holds this, without a stack trace.</summary>
    /// <param name="besides">Lines that may stand beside it, such as those of progress, which come as time goes by.</param>
    public async Task Refuses(string sentence, Func<string, bool>? besides = null)
    {
        Assert.Equal(2, await Exit());
        Assert.Contains(sentence, Errors);
        Assert.DoesNotContain("   at ", Errors);
        var told = Errors.Split('\n').Where(line => besides?.Invoke(line) != true);
        Assert.StartsWith("portvakt: ", Assert.Single(told));
        Assert.Empty(Output);
    }

    /// <summary>Waits until it has printed a line with this in it.</summary>
    public async Task Says(string text)
    {
        var said = await Wait.Until(
            () => Task.FromResult(Output.Contains(text) || process.HasExited),
            Limit,
            TestContext.Current.CancellationToken
        );
        Assert.True(said && Output.Contains(text), $"never said '{text}': {Output}{Errors}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }
}
