using System.Data.Common;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Directory;

/// <summary>Scopes and keys of the clients that are being loaded, by the client's row.</summary>
internal sealed class ClientParts
{
    private readonly Dictionary<Guid, List<string>> scopes = [];
    private readonly Dictionary<Guid, List<KeyFacts>> keys = [];

    /// <summary>
    /// Reads the first two results of <see cref="SnapshotSql.WholeClients"/>, and leaves the reader at the third.
    /// </summary>
    public static async Task<ClientParts> Read(DbDataReader rows, CancellationToken cancellation)
    {
        var parts = new ClientParts();
        while (await rows.ReadAsync(cancellation))
            Add(parts.scopes, rows.GetGuid(0), rows.GetString(1));
        await rows.NextResultAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            Add(parts.keys, rows.GetGuid(0), Key(rows));
        await rows.NextResultAsync(cancellation);
        return parts;
    }

    /// <summary>The numbers of the client's scopes, ascending.</summary>
    public int[] ScopesOf(Guid client, EnvironmentDirectory environment)
    {
        if (!scopes.TryGetValue(client, out var names))
            return [];
        var numbers = names.ConvertAll(environment.ScopeNumber).ToArray();
        Array.Sort(numbers);
        return numbers;
    }

    public IReadOnlyList<KeyFacts> KeysOf(Guid client) =>
        keys.TryGetValue(client, out var found) ? found.ToArray() : [];

    private static KeyFacts Key(DbDataReader row) =>
        new(
            row.GetString(1),
            row.GetFieldValue<byte[]>(2),
            row.GetFieldValue<byte[]>(3),
            row.TimeOrNull(4) ?? DateTimeOffset.MaxValue
        )
        {
            Certificate = row.IsDBNull(5)
                ? null
                : CertificateFacts.Read(row.GetFieldValue<byte[]>(5)),
        };

    private static void Add<T>(Dictionary<Guid, List<T>> lists, Guid client, T item)
    {
        if (!lists.TryGetValue(client, out var list))
            lists[client] = list = [];
        list.Add(item);
    }
}
