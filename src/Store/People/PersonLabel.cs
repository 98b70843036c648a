namespace Portvakt.Store.People;

/// <summary>What a list of people shows of somebody.</summary>
/// <param name="Surname">As pages show it.</param>
/// <param name="Born">Null when the number's digits are no date.</param>
public sealed record PersonLabel(string Surname, DateOnly? Born);
