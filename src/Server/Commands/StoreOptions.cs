using System.CommandLine;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.Server.Commands;

/// <summary>The options that say which installation is meant; the same for the server and its commands.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> data = new("--data")
    {
        Description = "Data folder (default: data, in the folder you stand in)",
        Recursive = true,
    };

    private readonly Option<int?> port = new("--port")
    {
        Description =
            "Base port N: portal N, issuers from N+1, admin APIs from N+5 (default: 8080)",
        Recursive = true,
    };

    private readonly Option<StoreMode?> mode = new("--mode")
    {
        Description = "Trial or Operation; Trial is implied while only this machine is listened on",
        Recursive = true,
    };

    public void AddTo(Command root)
    {
        root.Options.Add(data);
        root.Options.Add(port);
        root.Options.Add(mode);
    }

    /// <summary>
    /// The installation that the options and the configuration name. Without --port its addresses are those that it was last
    /// served at, since what a command prints is to be opened there.
    /// </summary>
    public Installation Read(ParseResult parsed) =>
        Read(
            parsed,
            settings =>
            {
                if (parsed.GetValue(port) is null)
                    settings.Port = DataFolder.ServedPort(settings.Data) ?? settings.Port;
            }
        );

    /// <summary>The same for the server, which <paramref name="more"/> may change.</summary>
    public Installation Read(ParseResult parsed, Action<PortvaktSettings> more) =>
        SettingsReader.Installation(
            SettingsReader.Read(),
            settings =>
            {
                settings.Data = parsed.GetValue(data) ?? settings.Data;
                settings.Port = parsed.GetValue(port) ?? settings.Port;
                settings.Mode = parsed.GetValue(mode) ?? settings.Mode;
                more(settings);
            }
        );
}
