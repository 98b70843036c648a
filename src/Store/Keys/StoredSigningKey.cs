using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Keys;

/// <summary>A key that an environment's tokens are signed with. The private half lies here only encrypted.</summary>
public sealed class StoredSigningKey : Aggregate
{
    private StoredSigningKey() { }

    public EnvironmentName Environment { get; private set; }

    public string Kid { get; private set; } = "";

    public string Algorithm { get; private set; } = "";

    public byte[] Modulus { get; private set; } = [];

    public byte[] Exponent { get; private set; } = [];

    /// <summary>PKCS#8, under Data Protection.</summary>
    public byte[] ProtectedPrivateKey { get; private set; } = [];

    /// <summary>Signs from here on; listed at /jwk from <see cref="Aggregate.Created"/>.</summary>
    public DateTimeOffset Activates { get; private set; }

    /// <summary>No longer listed from here on; null while it may still sign.</summary>
    public DateTimeOffset? Retires { get; private set; }

    public static StoredSigningKey Create(
        EnvironmentName environment,
        string kid,
        string algorithm,
        byte[] modulus,
        byte[] exponent,
        byte[] protectedPrivateKey,
        DateTimeOffset activates,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = environment,
            Kid = kid,
            Algorithm = algorithm,
            Modulus = modulus,
            Exponent = exponent,
            ProtectedPrivateKey = protectedPrivateKey,
            Activates = activates,
            Created = now,
            LastUpdated = now,
        };
}
