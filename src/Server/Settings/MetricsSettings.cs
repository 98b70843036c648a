namespace Portvakt.Server.Settings;

/// <summary>Where figures for Prometheus are answered; nowhere unless a port is named.</summary>
public sealed class MetricsSettings
{
    /// <summary>The port of the metrics alone; 0 for none.</summary>
    public int Port { get; set; }

    /// <summary>The interface: localhost, an address, or * for all. Whoever reaches it reads it.</summary>
    public string Listen { get; set; } = "localhost";
}
