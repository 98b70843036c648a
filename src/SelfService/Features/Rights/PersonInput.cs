namespace Portvakt.SelfService.Features.Rights;

/// <summary>Who is meant, as the administrator wrote it.</summary>
internal sealed record PersonInput(string? Number, string? Surname)
{
    public const string NumberField = "fodselsnummer";
    public const string SurnameField = "etternavn";
}
