using Portvakt.Domain.Organisations;
using Portvakt.Outside;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Register;

/// <summary>The configured addresses of the public files, and where a fetched one lies until it is taken in.</summary>
internal sealed class RegisterSource : IDisposable
{
    /// <summary>For the answer to begin, and between its pieces.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<RegisterPart, string> addresses;
    private readonly string folder;
    private readonly OutsideFile files;

    public RegisterSource(Installation installation)
    {
        var settings = installation.Settings.Register;
        addresses = new()
        {
            [RegisterPart.MainUnits] = settings.MainUnits,
            [RegisterPart.SubUnits] = settings.SubUnits,
        };
        folder = Path.Combine(installation.DataFolder, "register");
        files = new OutsideFile(
            RegisterAddress.Reach(installation.Mode),
            settings.LargestFileMegabytes * 1024L * 1024,
            Patience
        );
    }

    /// <summary>Those that have an address.</summary>
    public IEnumerable<RegisterPart> Parts =>
        addresses.Where(address => address.Value.Length > 0).Select(address => address.Key);

    public string PathOf(RegisterPart part) => Path.Combine(folder, $"{part}.json.gz");

    /// <summary>Null when the file lies on the disk, perhaps since before a restart; else one clause on why not.</summary>
    public async Task<string?> Fetch(RegisterPart part, CancellationToken cancellation)
    {
        if (File.Exists(PathOf(part)))
            return null;
        Directory.CreateDirectory(folder);
        return await files.Fetch(new Uri(addresses[part]), PathOf(part), cancellation);
    }

    /// <summary>Takes the file away, so that the next round fetches a new one.</summary>
    public void Forget(RegisterPart part) => File.Delete(PathOf(part));

    public void Dispose() => files.Dispose();
}
