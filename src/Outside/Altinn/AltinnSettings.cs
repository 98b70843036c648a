namespace Portvakt.Outside.Altinn;

/// <summary>An environment's Altinn platform, as configured.</summary>
public sealed class AltinnSettings
{
    /// <summary>Its address, such as https://platform.altinn.no.</summary>
    public string Platform { get; set; } = "";

    /// <summary>Where people give rights and delegate; null for the address of the delegation source.</summary>
    public string? Pages { get; set; }

    /// <summary>Seconds that one look-up may take, with its second attempt.</summary>
    public double TimeoutSeconds { get; set; } = 5;

    /// <summary>Seconds that an answer about a delegation or system user is believed; 0 asks each time.</summary>
    public double CacheSeconds { get; set; } = 2;
}
