using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Replay;

namespace Portvakt.Store.Tests.Replay;

/// <summary>Opens replay guards as the server does.</summary>
internal static class Guards
{
    public static async Task<IReplayGuard> Open(
        TestDatabase database,
        TempFolder folder,
        TimeProvider? time = null,
        string? newestChange = null
    ) =>
        database.Kind == DatabaseKind.Sqlite
            ? SqliteReplayGuard.Open(
                folder.File("replay.db"),
                time ?? TimeProvider.System,
                NullLogger<SqliteReplayGuard>.Instance
            )
            : await PostgresReplayGuard.Open(
                database.ConnectionString,
                newestChange,
                time ?? TimeProvider.System,
                NullLogger<PostgresReplayGuard>.Instance,
                TestContext.Current.CancellationToken
            );

    public static ReplayKey NewKey() =>
        ReplayKey.FromBytes(RandomNumberGenerator.GetBytes(ReplayKey.Length));

    /// <summary>Records a grant made now that lives two minutes.</summary>
    public static async Task<ReplayResult> Use(
        this IReplayGuard guard,
        ReplayKey key,
        TimeProvider? time = null
    )
    {
        var now = (time ?? TimeProvider.System).GetUtcNow();
        return (await guard.Record(key, now, now + TimeSpan.FromMinutes(2))).Result;
    }
}
