using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>A public RSA key that a client signs its grants with.</summary>
public sealed class PublicKey
{
    private PublicKey() { }

    public Guid Id { get; private set; }

    public string Kid { get; private set; } = "";

    public string Algorithm { get; private set; } = "";

    /// <summary>Big-endian, without leading zeros.</summary>
    public byte[] Modulus { get; private set; } = [];

    public byte[] Exponent { get; private set; } = [];

    public Validity Validity { get; private set; } = null!;

    /// <summary>The certificate that it is locked to, DER: when that is revoked or ends, so does the key. Null for most.</summary>
    public byte[]? Certificate { get; private set; }

    /// <summary>The modulus' length in bits.</summary>
    public int Bits => PublicKeyMaterial.BitLength(Modulus);

    /// <summary>How it stands at <paramref name="now"/>.</summary>
    public KeyState StateAt(DateTimeOffset now) => StateOf(Validity.To, now);

    /// <summary>The state of what ends at <paramref name="end"/>; null never ends.</summary>
    public static KeyState StateOf(DateTimeOffset? end, DateTimeOffset now)
    {
        if (end is null || end > now + KeyPolicy.Warning)
            return KeyState.Valid;
        return end > now ? KeyState.ExpiringSoon : KeyState.Expired;
    }

    internal static PublicKey Create(PublicKeyMaterial material, DateTimeOffset now) =>
        new()
        {
            Id = Identifiers.New(now),
            Kid = material.Kid,
            Algorithm = material.Algorithm,
            Modulus = material.Modulus,
            Exponent = material.Exponent,
            Validity = new Validity(now, EndOf(material, now)),
            Certificate = material.Certificate,
        };

    /// <summary>Whether it is the very key of <paramref name="material"/>, under the same kid.</summary>
    internal bool IsMadeOf(PublicKeyMaterial material) =>
        Kid == material.Kid
        && Modulus.AsSpan().SequenceEqual(material.Modulus)
        && Exponent.AsSpan().SequenceEqual(material.Exponent);

    /// <summary>Whether the end that <paramref name="material"/> names is the one that it has, to the second.</summary>
    internal bool EndsAsIn(PublicKeyMaterial material) =>
        material.Expires?.ToUnixTimeSeconds() == Validity.To?.ToUnixTimeSeconds();

    /// <summary>Takes what the same key was posted with anew: its algorithm, its certificate and its end.</summary>
    internal PublicKey Renew(PublicKeyMaterial material, DateTimeOffset now)
    {
        Algorithm = material.Algorithm;
        Certificate = material.Certificate;
        if (!EndsAsIn(material))
            Validity = Validity with { To = EndOf(material, now) };
        return this;
    }

    /// <summary>Begins a new year, or what its certificate leaves of it; gives what stands in the way.</summary>
    internal Problem? Prolong(DateTimeOffset now)
    {
        var ends = Certificate is { } der ? CertificateFacts.Read(der)?.NotAfter : null;
        var end =
            ends is { } limit && limit < now + KeyPolicy.MaxAge ? limit : now + KeyPolicy.MaxAge;
        if (end <= (Validity.To ?? DateTimeOffset.MaxValue) || end <= now)
            return Problem.Of(Problems.KeyNotRenewed);
        Validity = Validity with { To = end };
        return null;
    }

    /// <summary>A year from being posted at the latest, whatever it asks for.</summary>
    private static DateTimeOffset EndOf(PublicKeyMaterial material, DateTimeOffset now)
    {
        var latest = now + KeyPolicy.MaxAge;
        return material.Expires is { } asked && asked < latest ? asked : latest;
    }
}
