using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bench.OpenIddictPeer;

/// <summary>SQLite forgets this setting with the connection; the product's replay file has it, so the peer does too.</summary>
internal sealed class SynchronousNormal : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma synchronous = normal";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
