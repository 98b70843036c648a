using System.Collections.Concurrent;
using Portvakt.Store;

namespace Portvakt.TestKit;

/// <summary>
/// One database of each kind that holds the tables of <typeparamref name="TSchema"/> and is only copied from:
/// a copy takes milliseconds where migrations take seconds.
/// </summary>
internal static class Template<TSchema>
    where TSchema : IDatabaseSchema, new()
{
    private static readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestDatabase>>> Made =
        new();

    /// <summary>The template, made at the first call; a failure is the same for every test that asks.</summary>
    public static Task<TestDatabase> Of(DatabaseKind kind) =>
        Made.GetOrAdd(kind, k => new Lazy<Task<TestDatabase>>(() => Make(k))).Value;

    private static async Task<TestDatabase> Make(DatabaseKind kind)
    {
        var database = await TestDatabase.Create(kind);
        await new TSchema().Create(database, CancellationToken.None);
        // The server of ./test is thrown away, but a developer's folder for temporary files is not.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database;
    }
}
