namespace Portvakt.Server.Settings;

/// <summary>The organisation that runs the installation.</summary>
public sealed class OperatorSettings
{
    public string Number { get; set; } = "";

    public string Name { get; set; } = "";
}
