namespace Portvakt.TestKit.Register;

/// <summary>A unit that nobody has, as the public register would show it.</summary>
/// <param name="Number">Nine digits with a right check digit.</param>
/// <param name="Parent">The main unit's number, for a sub unit.</param>
/// <param name="Deleted">The date of deletion; null for a unit that is there.</param>
public sealed record MadeUpUnit(
    string Number,
    string Name,
    string Form,
    string? Parent = null,
    bool Bankrupt = false,
    string? Deleted = null,
    bool InLiquidation = false
)
{
    public bool Ended => Bankrupt || Deleted is not null;
}
