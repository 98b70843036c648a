using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Words of the service desk's pages about administration clients.</summary>
internal static class AdminClientTexts
{
    public static readonly Text Title = new(
        "Administrasjonsklienter",
        "Administrasjonsklientar",
        "Administration clients"
    );
    public static readonly Text Intro = new(
        "Klienter som virksomheter bruker for å administrere med selvbetjenings-API-et. Bare kundeservice kan gi dem.",
        "Klientar som verksemder bruker for å administrere med sjølvbetenings-API-et. Berre kundeservice kan gi dei.",
        "Clients by which organisations administer with the self-service API. Only the service desk can give them."
    );
    public static readonly Text Client = new("Klient", "Klient", "Client");
    public static readonly Text ClientId = new("Klient-ID", "Klient-ID", "Client ID");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Scopes = new(
        "Administrasjonsscopes",
        "Administrasjonsscope",
        "Administration scopes"
    );
    public static readonly Text LastToken = new("Siste token", "Siste token", "Last token");
    public static readonly Text Never = new("Aldri", "Aldri", "Never");
    public static readonly Text Active = new("Aktiv", "Aktiv", "Active");
    public static readonly Text Inactive = new("Deaktivert", "Deaktivert", "Deactivated");
    public static readonly Text SearchFor = new(
        "Klient eller virksomhet",
        "Klient eller verksemd",
        "Client or organisation"
    );
    public static readonly Text All = new("Alle", "Alle", "All");
    public static readonly Text One = new("1 klient", "1 klient", "1 client");
    public static readonly Text Many = new("{0} klienter", "{0} klientar", "{0} clients");
    public static readonly Text None = new(
        "Ingen virksomhet har en administrasjonsklient.",
        "Inga verksemd har ein administrasjonsklient.",
        "No organisation has an administration client."
    );
    public static readonly Text NoneWhat = new(
        "Gi en til en virksomhet som vil styre klienter, scopes og tilganger fra egne systemer.",
        "Gi ein til ei verksemd som vil styre klientar, scope og tilgangar frå eigne system.",
        "Give one to an organisation that wants to manage clients, scopes and accesses from its own systems."
    );
    public static readonly Text NoMatch = new(
        "Ingen administrasjonsklienter passer med dette.",
        "Ingen administrasjonsklientar passar med dette.",
        "No administration clients match."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk på noe annet, eller se alle.",
        "Søk på noko anna, eller sjå alle.",
        "Search for something else, or look at all."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");

    public static readonly Text NoTerms = new(
        "Klienten kan bare lese",
        "Klienten kan berre lese",
        "The client may only read"
    );
    public static readonly Text NoTermsWhat = new(
        "Klienten kan ikke endre noe før noen i {0} har godtatt bruksvilkårene i portalen.",
        "Klienten kan ikkje endre noko før nokon i {0} har godteke bruksvilkåra i portalen.",
        "The client cannot change anything until somebody of {0} has accepted the terms of use in the portal."
    );
    public static readonly Text ToUse = new(
        "Dette trenger virksomheten",
        "Dette treng verksemda",
        "What the organisation needs"
    );
    public static readonly Text ToUseWhat = new(
        "Ingenting av dette er hemmelig. Den private nøkkelen har virksomheten selv.",
        "Ingenting av dette er hemmeleg. Den private nøkkelen har verksemda sjølv.",
        "None of this is secret. The organisation itself holds the private key."
    );
    public static readonly Text Issuer = new("Utsteder", "Utferdar", "Issuer");
    public static readonly Text Api = new(
        "Selvbetjenings-API",
        "Sjølvbetenings-API",
        "Self-service API"
    );
    public static readonly Text About = new("Om klienten", "Om klienten", "About the client");
    public static readonly Text May = new("Klienten kan", "Klienten kan", "What the client may do");
    public static readonly Text Keys = new("Nøkler", "Nøklar", "Keys");
    public static readonly Text NoKey = new("Ingen nøkkel", "Ingen nøkkel", "No key");
    public static readonly Text Until = new("til", "til", "until");
    public static readonly Text Given = new("Gitt", "Gitt", "Given");
    public static readonly Text Log = new("Logg", "Logg", "Log");
    public static readonly Text SeeLog = new(
        "Se loggen til virksomheten",
        "Sjå loggen til verksemda",
        "See the organisation's log"
    );

    public static readonly Text Give = new(
        "Gi administrasjonsklient",
        "Gi administrasjonsklient",
        "Give an administration client"
    );
    public static readonly Text GiveIntro = new(
        "Klienten blir virksomhetens egen. Den får administrasjonsscopene du krysser av, og administratorene i virksomheten får e-post.",
        "Klienten blir verksemda sin eigen. Han får administrasjonsscopa du kryssar av, og administratorane i verksemda får e-post.",
        "The client becomes the organisation's own. It gets the administration scopes that you tick, and the organisation's administrators are told by e-mail."
    );
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text NumberHelp = new(
        "Virksomheten må være registrert her.",
        "Verksemda må vere registrert her.",
        "The organisation must be registered here."
    );
    public static readonly Text Name = new("Navn på klienten", "Namn på klienten", "Client name");
    public static readonly Text NameHelp = new(
        "Slik virksomheten kjenner den igjen i listen over integrasjoner.",
        "Slik verksemda kjenner han att i lista over integrasjonar.",
        "As the organisation recognises it in its list of integrations."
    );
    public static readonly Text UsualName = new(
        "Administrasjon",
        "Administrasjon",
        "Administration"
    );
    public static readonly Text Description = new(
        "Administrasjonsklient fra kundeservice",
        "Administrasjonsklient frå kundeservice",
        "Administration client from the service desk"
    );
    public static readonly Text Key = new(
        "Virksomhetens offentlige nøkkel",
        "Den offentlege nøkkelen til verksemda",
        "The organisation's public key"
    );
    public static readonly Text KeyHelp = new(
        "Virksomheten lager nøkkelparet selv og sender deg bare den offentlige delen: JWK, JWKS eller PEM. Bare RSA, minst 2048 bit.",
        "Verksemda lagar nøkkelparet sjølv og sender deg berre den offentlege delen: JWK, JWKS eller PEM. Berre RSA, minst 2048 bit.",
        "The organisation makes the key pair itself and sends you only the public part: JWK, JWKS or PEM. RSA only, at least 2048 bits."
    );
    public static readonly Text MayHelp = new(
        "Kryss av bare det systemet trenger. De fire som er krysset av, holder for de fleste.",
        "Kryss av berre det systemet treng. Dei fire som er kryssa av, held for dei fleste.",
        "Tick only what the system needs. The four that are ticked do for most."
    );
    public static readonly Text Done = new(
        "{0} har fått administrasjonsklienten «{1}». Send virksomheten det som står under «Dette trenger virksomheten».",
        "{0} har fått administrasjonsklienten «{1}». Send verksemda det som står under «Dette treng verksemda».",
        "{0} now has the administration client “{1}”. Send the organisation what stands under “What the organisation needs”."
    );

    public static readonly Text Withdraw = new(
        "Trekk tilbake klienten",
        "Trekk tilbake klienten",
        "Withdraw the client"
    );
    public static readonly Text WithdrawWhy = new(
        "Da kan virksomhetens system ikke lenger administrere med denne klienten.",
        "Då kan ikkje systemet til verksemda lenger administrere med denne klienten.",
        "Then the organisation's system can no longer administer with this client."
    );
    public static readonly Text WithdrawWhat = new(
        "{0} ({1}) kan ikke lenger administrere med klienten «{2}». Det gjelder fra neste kall.",
        "{0} ({1}) kan ikkje lenger administrere med klienten «{2}». Det gjeld frå neste kall.",
        "{0} ({1}) can no longer administer with the client “{2}”. That holds from the next call."
    );
    public static readonly Text WithdrawAll = new(
        "Klienten mister alle scopene sine og blir deaktivert. Det den har opprettet og endret, står som før.",
        "Klienten mistar alle scopa sine og blir deaktivert. Det han har oppretta og endra, står som før.",
        "The client loses all its scopes and is deactivated. What it created and changed stays as it is."
    );
    public static readonly Text WithdrawSome = new(
        "Klienten mister administrasjonsscopene, og beholder de andre scopene sine. Det den har opprettet og endret, står som før.",
        "Klienten mistar administrasjonsscopa, og held på dei andre scopa sine. Det han har oppretta og endra, står som før.",
        "The client loses the administration scopes and keeps its other ones. What it created and changed stays as it is."
    );
    public static readonly Text WithdrawTold = new(
        "Administratorene i virksomheten får e-post, og det står i loggen deres.",
        "Administratorane i verksemda får e-post, og det står i loggen hennar.",
        "The organisation's administrators are told by e-mail, and it stands in its log."
    );
    public static readonly Text WithdrawCannot = new(
        "Virksomheten kan ikke sette scopene på igjen selv.",
        "Verksemda kan ikkje setje scopa på att sjølv.",
        "The organisation cannot put the scopes back itself."
    );
    public static readonly Text WithdrawCan = new(
        "Du kan gi virksomheten en ny administrasjonsklient når som helst.",
        "Du kan gi verksemda ein ny administrasjonsklient når som helst.",
        "You can give the organisation a new administration client at any time."
    );
    public static readonly Text Withdrawn = new(
        "Klienten «{1}» er trukket tilbake fra {0}.",
        "Klienten «{1}» er trekt tilbake frå {0}.",
        "The client “{1}” has been withdrawn from {0}."
    );
}
