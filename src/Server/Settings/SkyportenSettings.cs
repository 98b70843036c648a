namespace Portvakt.Server.Settings;

/// <summary>An environment's second issuer, for cloud providers that match on a token's sub.</summary>
public sealed class SkyportenSettings
{
    /// <summary>The issuer, without a slash at its end; null for http://localhost and the port.</summary>
    public string? Issuer { get; set; }

    /// <summary>A port to listen on for it; null when a proxy sends its host name to the environment's own port.</summary>
    public int? Port { get; set; }

    /// <summary>The issuer as stated; throws <see cref="StartRefused"/> when the settings name none.</summary>
    public string Stated =>
        (Issuer ?? (Port is { } port ? $"http://localhost:{port}" : null))?.TrimEnd('/')
        ?? throw new StartRefused("A Skyporten needs an Issuer or a Port.");
}
