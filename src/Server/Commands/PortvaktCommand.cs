using System.CommandLine;

namespace Portvakt.Server.Commands;

/// <summary>The command line: without a command it serves.</summary>
public static class PortvaktCommand
{
    /// <summary>Exit code for "cannot": one sentence on standard error, no stack trace.</summary>
    public const int Refused = 2;

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
