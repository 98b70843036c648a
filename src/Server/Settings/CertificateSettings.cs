namespace Portvakt.Server.Settings;

/// <summary>A certificate file.</summary>
public sealed class CertificateSettings
{
    public string Path { get; set; } = "";

    public string? Password { get; set; }
}
