namespace Portvakt.Domain.Environments;

/// <summary>What an environment's tokens are signed with, and how its keys follow each other.</summary>
public sealed record SigningPolicy
{
    public SigningAlgorithm Algorithm { get; init; } = SigningAlgorithm.RS256;

    /// <summary>Length of an RSA key: a signature costs fifteen times as much with 4096 bits as with 2048.</summary>
    public int RsaBits { get; init; } = 2048;

    /// <summary>How long a key signs before the next one takes over.</summary>
    public TimeSpan RotateEvery { get; init; } = TimeSpan.FromDays(180);

    /// <summary>How long a new key is listed before it signs: as long as APIs are told to keep the key list.</summary>
    public TimeSpan PublishAhead { get; init; } = TimeSpan.FromHours(24);
}
