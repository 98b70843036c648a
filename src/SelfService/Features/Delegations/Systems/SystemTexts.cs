using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Words of a supplier's systems.</summary>
internal static partial class SystemTexts
{
    public static readonly Text SystemsIntro = new(
        "Et system er det kundene godkjenner som systembruker. Integrasjonene til systemet kan da hente token for kunden.",
        "Eit system er det kundane godkjenner som systembrukar. Integrasjonane til systemet kan då hente token for kunden.",
        "A system is what customers approve as a system user. The integrations of the system can then fetch tokens for the customer."
    );
    public static readonly Text New = new("Nytt system", "Nytt system", "New system");
    public static readonly Text NoSystems = new(
        "Virksomheten har ikke registrert noe system.",
        "Verksemda har ikkje registrert noko system.",
        "The organisation has registered no system."
    );
    public static readonly Text NoSystemsWhat = new(
        "Registrer systemet deres når kunder skal godkjenne det som systembruker.",
        "Registrer systemet dykkar når kundar skal godkjenne det som systembrukar.",
        "Register your system when customers are to approve it as a system user."
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text NameHelp = new(
        "Det kundene kjenner systemet som.",
        "Det kundane kjenner systemet som.",
        "What customers know the system as."
    );
    public static readonly Text SystemId = new("System-ID", "System-ID", "System ID");
    public static readonly Text SystemIdHelp = new(
        "Begynner alltid med {0}_. Bokstavene a–z, tall, bindestrek og understrek.",
        "Begynner alltid med {0}_. Bokstavane a–z, tal, bindestrek og understrek.",
        "Always begins with {0}_. Letters a–z, digits, hyphen and underscore."
    );
    public static readonly Text Rights = new("Rettigheter", "Rettar", "Rights");
    public static readonly Text RightsNeeded = new(
        "Rettigheter systemet trenger",
        "Rettar systemet treng",
        "Rights that the system needs"
    );
    public static readonly Text RightsHelp = new(
        "Navnene på ressursene i Altinn, en på hver linje. Kunden ser dem og velger hva systemet får.",
        "Namna på ressursane i Altinn, eitt på kvar linje. Kunden ser dei og vel kva systemet får.",
        "The names of the resources in Altinn, one on each line. The customer sees them and chooses what the system gets."
    );
    public static readonly Text None = new("Ingen", "Ingen", "None");
    public static readonly Text Clients = new("Integrasjoner", "Integrasjonar", "Integrations");
    public static readonly Text ClientsHelp = new(
        "Integrasjonene som skal hente token for kundene.",
        "Integrasjonane som skal hente token for kundane.",
        "The integrations that are to fetch tokens for customers."
    );
    public static readonly Text NoClients = new(
        "Virksomheten har ingen aktive integrasjoner i dette miljøet.",
        "Verksemda har ingen aktive integrasjonar i dette miljøet.",
        "The organisation has no active integrations in this environment."
    );
    public static readonly Text Register = new("Registrer", "Registrer", "Register");
    public static readonly Text Registered = new(
        "Systemet er registrert. Be kundene godkjenne det.",
        "Systemet er registrert. Be kundane godkjenne det.",
        "The system is registered. Ask your customers to approve it."
    );
    public static readonly Text About = new("Om systemet", "Om systemet", "About the system");
    public static readonly Text NobodyYet = new(
        "Ingen kunder har godkjent systemet ennå.",
        "Ingen kundar har godkjent systemet enno.",
        "No customer has approved the system yet."
    );
    public static readonly Text Customer = new("Kunde", "Kunde", "Customer");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Approved = new("Godkjent", "Godkjent", "Approved");
    public static readonly Text Waiting = new(
        "Venter på svar",
        "Ventar på svar",
        "Waiting for an answer"
    );
    public static readonly Text Reference = new("Referanse", "Referanse", "Reference");
    public static readonly Text ReferenceHelp = new(
        "Skiller flere systembrukere hos samme kunde. La feltet stå tomt for organisasjonsnummeret.",
        "Skil fleire systembrukarar hos same kunde. La feltet stå tomt for organisasjonsnummeret.",
        "Tells several system users of one customer apart. Leave it empty to use the organisation number."
    );
    public static readonly Text Since = new("Dato", "Dato", "Date");
    public static readonly Text AskCustomer = new(
        "Be en kunde om å godkjenne",
        "Be ein kunde om å godkjenne",
        "Ask a customer to approve"
    );
    public static readonly Text CustomerNumber = new(
        "Kundens organisasjonsnummer",
        "Organisasjonsnummeret til kunden",
        "The customer’s organisation number"
    );
    public static readonly Text CustomerNumberHelp = new(
        "{0} siffer. Administratorene hos kunden får e-post.",
        "{0} siffer. Administratorane hos kunden får e-post.",
        "{0} digits. The customer’s administrators get an e-mail."
    );
    public static readonly Text Ask = new(
        "Send forespørsel",
        "Send førespurnad",
        "Send the request"
    );
    public static readonly Text Asked = new(
        "{0} er spurt.",
        "{0} er spurd.",
        "{0} has been asked."
    );
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text ChangeSystem = new(
        "Endre systemet",
        "Endre systemet",
        "Change the system"
    );
    public static readonly Text ChangeWhat = new(
        "Integrasjonene gjelder fra neste forespørsel om token. Kunder som har godkjent systemet, beholder det de har gitt; nye rettigheter må de gi selv.",
        "Integrasjonane gjeld frå neste førespurnad om token. Kundar som har godkjent systemet, beheld det dei har gitt; nye rettar må dei gi sjølve.",
        "The integrations count from the next token request on. Customers who have approved the system keep what they gave; new rights are theirs to give."
    );
    public static readonly Text SystemHasChanged = new(
        "Systemet er endret.",
        "Systemet er endra.",
        "The system is changed."
    );
    public static readonly Text Retire = new(
        "Avslutt systemet",
        "Avslutt systemet",
        "End the system"
    );
    public static readonly Text RetireWhat = new(
        "Ingen systembruker av systemet får flere token.",
        "Ingen systembrukar av systemet får fleire token.",
        "No system user of the system gets any more tokens."
    );
    public static readonly Text Ends = new(
        "får ikke flere token for noen kunde, fra og med neste forespørsel.",
        "får ikkje fleire token for nokon kunde, frå og med neste førespurnad.",
        "gets no more tokens for any customer, from the next request on."
    );
    public static readonly Text CannotRevive = new(
        "Navnet kan ikke brukes igjen, og kundene må godkjenne et nytt system.",
        "Namnet kan ikkje brukast att, og kundane må godkjenne eit nytt system.",
        "The name cannot be used again, and customers must approve a new system."
    );
    public static readonly Text Retired = new(
        "Systemet er avsluttet.",
        "Systemet er avslutta.",
        "The system has ended."
    );
    public static readonly Text RetiredBySupplier = new(
        "Leverandøren har avsluttet systemet. Det får ikke token.",
        "Leverandøren har avslutta systemet. Det får ikkje token.",
        "The supplier has ended the system. It gets no tokens."
    );
}
