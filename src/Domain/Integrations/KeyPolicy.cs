namespace Portvakt.Domain.Integrations;

/// <summary>The limits of registered keys.</summary>
public static class KeyPolicy
{
    /// <summary>Most keys on one client.</summary>
    public const int MaxKeys = 5;

    /// <summary>Shortest RSA modulus, in bits.</summary>
    public const int MinBits = 2048;

    /// <summary>Longest RSA modulus: a longer one costs every request more than it protects.</summary>
    public const int MaxBits = 8192;

    /// <summary>How long a key lives from being posted, at most.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(365);

    /// <summary>How long before its end a key is called to attention.</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromDays(30);

    /// <summary>The signature algorithms that a key may name; RFC 7518 section 3.1.</summary>
    public static readonly IReadOnlyList<string> Algorithms = ["RS256", "RS384", "RS512"];
}
