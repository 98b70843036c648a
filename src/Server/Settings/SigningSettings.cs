using Portvakt.Domain.Environments;

namespace Portvakt.Server.Settings;

/// <summary>What an environment's tokens are signed with, as configured.</summary>
public sealed class SigningSettings
{
    /// <summary>RS256, PS256 or ES256.</summary>
    public SigningAlgorithm Algorithm { get; set; } = SigningAlgorithm.RS256;

    /// <summary>Length of an RSA key: 2048, 3072 or 4096.</summary>
    public int RsaBits { get; set; } = 2048;

    /// <summary>Days that a key signs before the next takes over.</summary>
    public double RotateEveryDays { get; set; } = 180;

    /// <summary>Hours that a new key is listed before it signs.</summary>
    public double PublishAheadHours { get; set; } = 24;

    /// <summary>The policy that follows; throws <see cref="StartRefused"/> when the values make none.</summary>
    public SigningPolicy Policy(EnvironmentName environment)
    {
        if (RsaBits is not (2048 or 3072 or 4096))
            throw new StartRefused(
                $"Environment {environment}: Signing:RsaBits must be 2048, 3072 or 4096."
            );
        if (PublishAheadHours < 0 || RotateEveryDays * 24 <= PublishAheadHours)
            throw new StartRefused(
                $"Environment {environment}: Signing:RotateEveryDays must be longer than Signing:PublishAheadHours."
            );
        return new SigningPolicy
        {
            Algorithm = Algorithm,
            RsaBits = RsaBits,
            RotateEvery = TimeSpan.FromDays(RotateEveryDays),
            PublishAhead = TimeSpan.FromHours(PublishAheadHours),
        };
    }
}
