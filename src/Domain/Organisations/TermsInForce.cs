namespace Portvakt.Domain.Organisations;

/// <summary>The terms of use that an organisation accepts before its people can change anything.</summary>
public static class TermsInForce
{
    /// <summary>The newest version that there is.</summary>
    public static Terms Current { get; } = TermsCatalogue.All[^1];
}
