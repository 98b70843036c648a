using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Keys;

/// <summary>A key that an environment's tokens are signed with. The private half lies here only encrypted.</summary>
public sealed class StoredSigningKey : Aggregate
{
    private StoredSigningKey() { }

    public EnvironmentName Environment { get; private set; }

    public string Kid { get; private set; } = "";

    public SigningAlgorithm Algorithm { get; private set; }

    /// <summary>DER; the public key is in it.</summary>
    public byte[] Certificate { get; private set; } = [];

    /// <summary>PKCS#8, under Data Protection.</summary>
    public byte[] ProtectedPrivateKey { get; private set; } = [];

    /// <summary>Signs from here on; listed at /jwk from <see cref="Aggregate.Created"/>.</summary>
    public DateTimeOffset Activates { get; private set; }

    /// <summary>No longer listed from here on; null while it has no successor.</summary>
    public DateTimeOffset? Retires { get; private set; }

    public static StoredSigningKey Create(
        EnvironmentName environment,
        string kid,
        SigningAlgorithm algorithm,
        byte[] certificate,
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
            Certificate = certificate,
            ProtectedPrivateKey = protectedPrivateKey,
            Activates = activates,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Its public side.</summary>
    public SigningKey Public => new(Kid, Algorithm, Certificate, Created, Activates, Retires);

    /// <summary>Sets when it is forgotten; never later than was said before.</summary>
    public void Retire(DateTimeOffset at, DateTimeOffset now)
    {
        if (Retires <= at)
            return;
        Retires = at;
        Touch(now);
    }
}
