namespace Portvakt.Server.Settings;

/// <summary>One scheme of organisation numbers, as configured.</summary>
public sealed class NumberSettings
{
    /// <summary>Its ISO 6523 code, four digits.</summary>
    public string Code { get; set; } = "";

    /// <summary>
    /// What each digit but the last is multiplied by, separated by spaces; empty for a code that needs no description,
    /// such as 0192.
    /// </summary>
    public string Weights { get; set; } = "";

    /// <summary>What the weighted sum with the check digit is divisible by, from 2 to 11.</summary>
    public int Modulus { get; set; } = 11;

    /// <summary>First digits of the numbers of made-up organisations; empty for none.</summary>
    public string Synthetic { get; set; } = "";
}
