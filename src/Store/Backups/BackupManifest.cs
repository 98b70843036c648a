namespace Portvakt.Store.Backups;

/// <summary>What a backup holds; the first thing in the file that is read.</summary>
/// <param name="Format">Version of the file's own form.</param>
/// <param name="Made">When.</param>
/// <param name="Mode">The mode of the store, which it keeps for ever.</param>
/// <param name="Migrations">Names of the migrations that the tables have been through, without their times.</param>
/// <param name="Tables">The tables in an order in which rows may be written: first those that others refer to.</param>
public sealed record BackupManifest(
    int Format,
    DateTimeOffset Made,
    StoreMode Mode,
    IReadOnlyList<string> Migrations,
    IReadOnlyList<TableShape> Tables
)
{
    /// <summary>The form that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>A migration's name: ids differ between the databases only by the time in front.</summary>
    public static string NameOf(string migrationId) =>
        migrationId[(migrationId.IndexOf('_') + 1)..];
}
