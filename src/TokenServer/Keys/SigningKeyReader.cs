using System.Data.Common;
using System.Security.Cryptography;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store;

namespace Portvakt.TokenServer.Keys;

/// <summary>Loads the signing keys of all environments and takes their private halves out of protection.</summary>
/// <param name="unprotect">Turns what the database holds into PKCS#8.</param>
internal sealed class SigningKeyReader(StoreConnection store, Func<byte[], byte[]> unprotect)
{
    private const string Query =
        "select environment, kid, algorithm, certificate, protected_private_key, created, activates, retires "
        + "from signing_keys";

    /// <summary>Every environment's signers, retired ones too: whether they are used is a matter of the clock.</summary>
    public async Task<IReadOnlyDictionary<string, List<ITokenSigner>>> Read(
        CancellationToken cancellation
    )
    {
        var signers = new Dictionary<string, List<ITokenSigner>>(StringComparer.Ordinal);
        await using var connection = await store.Open(cancellation);
        await using var rows = await connection.Rows(Query, "id", null, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var environment = rows.GetString(0);
            if (!signers.TryGetValue(environment, out var list))
                signers[environment] = list = [];
            list.Add(Signer(rows));
        }
        return signers;
    }

    private ITokenSigner Signer(DbDataReader row)
    {
        var key = new SigningKey(
            row.GetString(1),
            Enum.Parse<SigningAlgorithm>(row.GetString(2)),
            row.GetFieldValue<byte[]>(3),
            row.TimeOrNull(5)!.Value,
            row.TimeOrNull(6)!.Value,
            row.TimeOrNull(7)
        );
        var pkcs8 = unprotect(row.GetFieldValue<byte[]>(4));
        try
        {
            return TokenSigners.Of(key, pkcs8);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pkcs8);
        }
    }
}
