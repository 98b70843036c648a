namespace Portvakt.Domain.Organisations;

/// <summary>Tells the parts apart.</summary>
public static class RegisterParts
{
    /// <summary>The legal forms of sub units: a business, and one without employees.</summary>
    public static IReadOnlyList<string> SubUnitForms { get; } = ["BEDR", "AAFY"];

    /// <summary>The file in which units of that legal form stand.</summary>
    public static RegisterPart Of(string form) =>
        SubUnitForms.Contains(form) ? RegisterPart.SubUnits : RegisterPart.MainUnits;
}
