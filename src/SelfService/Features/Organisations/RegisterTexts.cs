using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words of registering an organisation.</summary>
internal static class RegisterTexts
{
    public static readonly Text Title = new(
        "Registrer virksomhet",
        "Registrer verksemd",
        "Register organisation"
    );
    public static readonly Text Intro = new(
        "Vi slår opp nummeret først, så du ser hvem det er.",
        "Vi slår opp nummeret først, så du ser kven det er.",
        "We look the number up first, so that you see who it is."
    );
    public static readonly Text NumberHelp = new("9 siffer.", "9 siffer.", "9 digits.");
    public static readonly Text LookUp = new("Slå opp", "Slå opp", "Look up");
    public static readonly Text Unknown = new(
        "{0} står ikke i Enhetsregisteret",
        "{0} står ikkje i Einingsregisteret",
        "{0} is not in the register of legal entities"
    );
    public static readonly Text UnknownHint = new(
        "Kontroller nummeret. Er det riktig, skriver du navnet selv.",
        "Kontroller nummeret. Er det rett, skriv du namnet sjølv.",
        "Check the number. If it is right, write the name yourself."
    );
    public static readonly Text Administrator = new(
        "Første administrator",
        "Første administrator",
        "First administrator"
    );
    public static readonly Text AdministratorHelp = new(
        "E-postadresse. Får en invitasjon, og kan godta bruksvilkårene for virksomheten.",
        "E-postadresse. Får ein invitasjon, og kan godta bruksvilkåra for verksemda.",
        "E-mail address. Gets an invitation, and can accept the terms of use for the organisation."
    );
    public static readonly Text Another = new(
        "Slå opp et annet nummer",
        "Slå opp eit anna nummer",
        "Look up another number"
    );
    public static readonly Text Registered = new(
        "{0} er registrert.",
        "{0} er registrert.",
        "{0} is registered."
    );
}
