using System.CommandLine;

namespace Portvakt.Server.Commands;

/// <summary>portvakt backup FILE and portvakt restore FILE.</summary>
internal static class BackupCommands
{
    public static Command Backup(StoreOptions options)
    {
        var file = new Argument<string>("FILE") { Description = "The zip file to write" };
        var command = new Command(
            "backup",
            "Write everything that is stored into one file, beside a running server"
        )
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    (installation, store, clock) =>
                        new BackupFile(installation, parsed.GetValue(file)!).Write(
                            store,
                            clock.GetUtcNow(),
                            cancellation
                        ),
                    cancellation
                )
        );
        return command;
    }

    public static Command Restore(StoreOptions options)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup wrote" };
        var command = new Command(
            "restore",
            "Fill an empty data folder or database from a backup, also from the other kind of database"
        )
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Refusals.Say(async () =>
                {
                    var backup = new BackupFile(options.Read(parsed), parsed.GetValue(file)!);
                    var said = await backup.Restore(TimeProvider.System.GetUtcNow(), cancellation);
                    await Console.Out.WriteLineAsync(said);
                    return 0;
                })
        );
        return command;
    }
}
