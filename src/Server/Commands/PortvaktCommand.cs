using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Portvakt.Server.Commands;

/// <summary>The command line: without a command it serves.</summary>
public static class PortvaktCommand
{
    /// <summary>Exit code for "cannot": one sentence on standard error, no stack trace.</summary>
    public const int Refused = 2;

    /// <summary>Exit code for a fault in the program itself.</summary>
    public const int Faulty = 3;

    /// <summary>Exit code of a command that was cut off, as shells have it for Ctrl-C.</summary>
    public const int CutOff = 130;

    /// <summary>Runs what the command line asks for; gives the exit code.</summary>
    public static async Task<int> Run(RootCommand root, string[] arguments)
    {
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
            return await Misunderstood(parsed);
        var patient = new InvocationConfiguration
        {
            // The framework has the same exit code for a fault as the token command has for a refusal.
            EnableDefaultExceptionHandler = false,
            // The default of two seconds would cut off requests that are under way.
            ProcessTerminationTimeout = ServeCommand.LongestStop,
        };
        try
        {
            return await parsed.InvokeAsync(patient);
        }
        catch (OperationCanceledException)
        {
            return CutOff;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"portvakt: A fault in the program: {e}");
            return Faulty;
        }
    }

    /// <summary>One sentence: the whole help would hide it, and scripts read standard output.</summary>
    private static async Task<int> Misunderstood(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (var at = parsed.CommandResult; at.Parent is CommandResult above; at = above)
            names.Push(at.Command.Name);
        var command = string.Join(' ', names.Prepend("portvakt"));
        var errors = string.Join(' ', parsed.Errors.Select(error => error.Message).Distinct());
        await Console.Error.WriteLineAsync($"portvakt: {errors} See {command} --help.");
        return Refused;
    }

    public static RootCommand Create()
    {
        var options = new StoreOptions();
        var root = new RootCommand(
            "Portvakt: Maskinporten and its self-service portal. Without a command it starts the server."
        );
        options.AddTo(root);
        ServeCommand.Attach(root, options);
        root.Subcommands.Add(TokenCommand.Create());
        root.Subcommands.Add(JwkCommand.Create());
        root.Subcommands.Add(TestCaCommand.Create(options));
        root.Subcommands.Add(OperatorCommand.Create(options));
        root.Subcommands.Add(OrganisationCommand.Create(options));
        root.Subcommands.Add(AdminClientCommand.Create(options));
        root.Subcommands.Add(RegisterCommand.Create(options));
        root.Subcommands.Add(KeysCommand.Create(options));
        root.Subcommands.Add(LogCommand.Create(options));
        root.Subcommands.Add(BackupCommands.Backup(options));
        root.Subcommands.Add(BackupCommands.Restore(options));
        return root;
    }
}
