using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Words of a customer's system users.</summary>
internal static partial class SystemTexts
{
    public static readonly Text UsersIntro = new(
        "Systemer hos leverandører som handler for virksomheten.",
        "System hos leverandørar som handlar for verksemda.",
        "Suppliers’ systems that act for the organisation."
    );
    public static readonly Text Requests = new("Forespørsler", "Førespurnader", "Requests");
    public static readonly Text ApprovedUsers = new(
        "Godkjente systembrukere",
        "Godkjende systembrukarar",
        "Approved system users"
    );
    public static readonly Text System = new("System", "System", "System");
    public static readonly Text Supplier = new("Leverandør", "Leverandør", "Supplier");
    public static readonly Text NoUsers = new(
        "Ingen systemer handler for virksomheten.",
        "Ingen system handlar for verksemda.",
        "No systems act for the organisation."
    );
    public static readonly Text NoUsersWhat = new(
        "Leverandøren sender en forespørsel, som du godkjenner her.",
        "Leverandøren sender ein førespurnad, som du godkjenner her.",
        "The supplier sends a request, which you approve here."
    );
    public static readonly Text AskedFor = new(
        "Godkjenn systemet «{0}»",
        "Godkjenn systemet «{0}»",
        "Approve the system “{0}”"
    );
    public static readonly Text WillAct = new(
        "ber om at systemet får handle for",
        "ber om at systemet får handle for",
        "asks that the system may act for"
    );
    public static readonly Text RightsGiven = new(
        "Rettigheter systemet får",
        "Rettar systemet får",
        "Rights that the system gets"
    );
    public static readonly Text RightsGivenHelp = new(
        "Systemet virker kanskje ikke som det skal med færre enn det ber om.",
        "Systemet verkar kanskje ikkje som det skal med færre enn det ber om.",
        "The system may not work as it should with fewer than it asks for."
    );
    public static readonly Text CanRemove = new(
        "Du kan endre rettighetene eller fjerne systembrukeren når som helst.",
        "Du kan endre rettane eller fjerne systembrukaren når som helst.",
        "You can change the rights or remove the system user at any time."
    );
    public static readonly Text Approve = new("Godkjenn", "Godkjenn", "Approve");
    public static readonly Text Decline = new("Avslå", "Avslå", "Decline");
    public static readonly Text ApprovedNow = new(
        "Systemet kan hente token for virksomheten med det samme.",
        "Systemet kan hente token for verksemda med det same.",
        "The system can fetch tokens for the organisation at once."
    );
    public static readonly Text Declined = new(
        "Forespørselen er avslått.",
        "Førespurnaden er avslått.",
        "The request is declined."
    );
    public static readonly Text UserId = new(
        "Systembruker-ID",
        "Systembrukar-ID",
        "System user ID"
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Changed = new(
        "Rettighetene er endret.",
        "Rettane er endra.",
        "The rights are changed."
    );
    public static readonly Text Remove = new(
        "Fjern systembrukeren",
        "Fjern systembrukaren",
        "Remove the system user"
    );
    public static readonly Text RemoveWhat = new(
        "Da kan ikke systemet hente token for virksomheten lenger.",
        "Då kan ikkje systemet hente token for verksemda lenger.",
        "The system can then no longer fetch tokens for the organisation."
    );
    public static readonly Text From = new("fra", "frå", "from");
    public static readonly Text ActsNoMore = new(
        "handler ikke lenger for virksomheten, fra og med neste forespørsel om token.",
        "handlar ikkje lenger for verksemda, frå og med neste førespurnad om token.",
        "no longer acts for the organisation, from the next token request on."
    );
    public static readonly Text CanApproveAgain = new(
        "Leverandøren kan spørre på nytt. Systembrukeren får da en annen ID.",
        "Leverandøren kan spørje på nytt. Systembrukaren får då ein annan ID.",
        "The supplier can ask again. The system user then gets another ID."
    );
    public static readonly Text Removed = new(
        "Systembrukeren er fjernet.",
        "Systembrukaren er fjerna.",
        "The system user is removed."
    );
    public static readonly Text MailSubject = new(
        "{0} ber om systembruker",
        "{0} ber om systembrukar",
        "{0} asks for a system user"
    );
    public static readonly Text MailWhat = new(
        "{0} ber om at systemet «{1}» får handle for {2} i miljøet {3}.",
        "{0} ber om at systemet «{1}» får handle for {2} i miljøet {3}.",
        "{0} asks that the system “{1}” may act for {2} in the environment {3}."
    );
    public static readonly Text MailDecide = new(
        "Du ser hvilke rettigheter det gjelder, og bestemmer selv.",
        "Du ser kva rettar det gjeld, og avgjer sjølv.",
        "You see which rights it is about, and decide."
    );
    public static readonly Text MailLink = new(
        "Se forespørselen",
        "Sjå førespurnaden",
        "See the request"
    );
}
