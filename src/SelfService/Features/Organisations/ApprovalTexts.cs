using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words of deciding who is registered.</summary>
internal static class ApprovalTexts
{
    public static readonly Text InRegister = new(
        "Nummeret står i Enhetsregisteret",
        "Nummeret står i Einingsregisteret",
        "The number is in the register of legal entities"
    );
    public static readonly Text NotInRegister = new(
        "Nummeret står ikke i Enhetsregisteret",
        "Nummeret står ikkje i Einingsregisteret",
        "The number is not in the register of legal entities"
    );
    public static readonly Text DomainIsFree = new(
        "Ingen andre har {0}",
        "Ingen andre har {0}",
        "Nobody else has {0}"
    );
    public static readonly Text DomainIsTaken = new(
        "Andre har {0}",
        "Andre har {0}",
        "Others have {0}"
    );
    public static readonly Text IsRegistered = new(
        "Virksomheten er registrert her",
        "Verksemda er registrert her",
        "The organisation is registered here"
    );
    public static readonly Text BecomesAdministrator = new(
        "Den som spør, blir administrator",
        "Den som spør, blir administrator",
        "Whoever asks becomes administrator"
    );
    public static readonly Text BecomesAdministratorHelp = new(
        "Da kan personen godta bruksvilkårene og invitere kolleger.",
        "Då kan personen godta bruksvilkåra og invitere kollegaer.",
        "They can then accept the terms of use and invite colleagues."
    );
    public static readonly Text MakeAccount = new(
        "Lag brukeren din",
        "Lag brukaren din",
        "Create your account"
    );
}
