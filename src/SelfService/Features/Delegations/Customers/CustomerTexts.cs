using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Words of a supplier's customers and invitations.</summary>
internal static class CustomerTexts
{
    public static readonly Text CustomersIntro = new(
        "Hva hver kunde har delegert til dere, hva dere venter på, og hva som mangler.",
        "Kva kvar kunde har delegert til dykk, kva de ventar på, og kva som manglar.",
        "What each customer has delegated to you, what you wait for, and what is missing."
    );
    public static readonly Text NoCustomers = new(
        "Ingen kunder har delegert noe, og ingen er invitert.",
        "Ingen kundar har delegert noko, og ingen er inviterte.",
        "No customers have delegated anything, and none is invited."
    );
    public static readonly Text NoCustomersWhat = new(
        "Lag en invitasjon, skriv hvem den er til, og send lenken til kundene.",
        "Lag ein invitasjon, skriv kven han er til, og send lenkja til kundane.",
        "Create an invitation, write whom it is for, and send the link to your customers."
    );
    public static readonly Text SearchFor = new(
        "Navn eller organisasjonsnummer",
        "Namn eller organisasjonsnummer",
        "Name or organisation number"
    );
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text AllStates = new("Alle", "Alle", "All");
    public static readonly Text NoMatch = new(
        "Ingen kunder passer med søket.",
        "Ingen kundar passar med søket.",
        "No customers match the search."
    );
    public static readonly Text NoMatchWhat = new(
        "Velg en annen status, eller søk med færre tegn.",
        "Vel ein annan status, eller søk med færre teikn.",
        "Choose another state, or search for less."
    );
    public static readonly Text Count = new(
        "Viser {0} av {1} kunder",
        "Viser {0} av {1} kundar",
        "Showing {0} of {1} customers"
    );
    public static readonly Text ApisOf = new("API-er hos {0}", "API hos {0}", "APIs of {0}");
    public static readonly Text Given = new("Gitt", "Gitt", "Given");
    public static readonly Text Pending = new(
        "Venter på svar",
        "Ventar på svar",
        "Waiting for an answer"
    );
    public static readonly Text Missing = new("Mangler", "Manglar", "Missing");
    public static readonly Text InvitationsIntro = new(
        "En lenke som dere sender til kundene. Hver kunde ser hvem som spør om hva, og delegerer med ett trykk.",
        "Ei lenkje som de sender til kundane. Kvar kunde ser kven som spør om kva, og delegerer med eitt trykk.",
        "A link that you send to your customers. Each sees who asks for what, and delegates with one click."
    );
    public static readonly Text NewInvitation = new(
        "Ny invitasjon",
        "Ny invitasjon",
        "New invitation"
    );
    public static readonly Text NewIntro = new(
        "Den samme lenken kan sendes til alle kundene. Den gir ingenting før kunden selv har bekreftet.",
        "Den same lenkja kan sendast til alle kundane. Ho gir ingenting før kunden sjølv har stadfesta.",
        "The same link can be sent to all customers. It gives nothing until the customer has confirmed."
    );
    public static readonly Text NoInvitations = new(
        "Dere har ikke laget noen invitasjon.",
        "De har ikkje laga nokon invitasjon.",
        "You have created no invitation."
    );
    public static readonly Text NoInvitationsWhat = new(
        "Lag en når kunder skal delegere et API til dere.",
        "Lag ein når kundar skal delegere eit API til dykk.",
        "Create one when customers are to delegate an API to you."
    );
    public static readonly Text About = new(
        "Hva gjelder det?",
        "Kva gjeld det?",
        "What is it about?"
    );
    public static readonly Text AboutHelp = new(
        "Kundene ser dette, for eksempel navnet på systemet.",
        "Kundane ser dette, til dømes namnet på systemet.",
        "Customers see this, such as the name of the system."
    );
    public static readonly Text Apis = new("API-er", "API", "APIs");
    public static readonly Text ApisHelp = new(
        "Det kundene skal delegere til dere.",
        "Det kundane skal delegere til dykk.",
        "What customers are to delegate to you."
    );
    public static readonly Text LastDayHelp = new(
        "Lenken kan brukes ut denne dagen. Det som er delegert, gjelder videre.",
        "Lenkja kan brukast ut denne dagen. Det som er delegert, gjeld vidare.",
        "The link can be used through this day. What has been delegated goes on."
    );
    public static readonly Text CustomersHelp = new(
        "Organisasjonsnumrene til dem dere sender lenken til, ett på hver linje. Da ser dere hvem som ikke har svart.",
        "Organisasjonsnumra til dei de sender lenkja til, eitt på kvar linje. Då ser de kven som ikkje har svart.",
        "The organisation numbers of those you send the link to, one on each line. You then see who has not answered."
    );
    public static readonly Text Make = new("Lag lenken", "Lag lenkja", "Create the link");
    public static readonly Text Made = new(
        "Invitasjonen er klar. Send lenken til kundene.",
        "Invitasjonen er klar. Send lenkja til kundane.",
        "The invitation is ready. Send the link to your customers."
    );
    public static readonly Text Link = new(
        "Lenke til kundene",
        "Lenkje til kundane",
        "Link for customers"
    );
    public static readonly Text LinkWhat = new(
        "Send den i en e-post eller legg den på kundesidene. Kunden logger inn og bekrefter selv.",
        "Send henne i ein e-post eller legg henne på kundesidene. Kunden loggar inn og stadfestar sjølv.",
        "Send it by e-mail or put it on your customer pages. The customer signs in and confirms."
    );
    public static readonly Text EndsAt = new(
        "Kan besvares til og med",
        "Kan svarast på til og med",
        "Can be answered until"
    );
    public static readonly Text NobodyNoted = new(
        "Ingen er ført opp. Alle som får lenken, kan svare.",
        "Ingen er førte opp. Alle som får lenkja, kan svare.",
        "Nobody is noted. Everybody who gets the link can answer."
    );
    public static readonly Text SeeAnswers = new(
        "Se hvem som har svart",
        "Sjå kven som har svart",
        "See who has answered"
    );
    public static readonly Text MoreCustomers = new(
        "Flere kunder",
        "Fleire kundar",
        "More customers"
    );
    public static readonly Text AddCustomers = new(
        "Legg til kunder",
        "Legg til kundar",
        "Add customers"
    );
    public static readonly Text Sent = new(
        "Kundene er ført opp.",
        "Kundane er førte opp.",
        "The customers are noted."
    );
    public static readonly Text Open = new("Åpen", "Open", "Open");
    public static readonly Text Ended = new("Avsluttet", "Avslutta", "Ended");
    public static readonly Text Withdraw = new(
        "Trekk tilbake invitasjonen",
        "Trekk tilbake invitasjonen",
        "Withdraw the invitation"
    );
    public static readonly Text WithdrawWhat = new(
        "Da virker ikke lenken lenger. Det som er delegert, gjelder videre.",
        "Då verkar ikkje lenkja lenger. Det som er delegert, gjeld vidare.",
        "The link then no longer works. What has been delegated goes on."
    );
    public static readonly Text LinkEnds = new(
        "Ingen kan lenger svare på «{0}». Det som er delegert, gjelder videre.",
        "Ingen kan lenger svare på «{0}». Det som er delegert, gjeld vidare.",
        "Nobody can answer “{0}” any more. What has been delegated goes on."
    );
    public static readonly Text CanMakeAgain = new(
        "Du kan lage en ny invitasjon når som helst. Den får en annen lenke.",
        "Du kan lage ein ny invitasjon når som helst. Han får ei anna lenkje.",
        "You can create a new invitation at any time. It gets another link."
    );
    public static readonly Text Withdrawn = new(
        "Invitasjonen er trukket tilbake.",
        "Invitasjonen er trekt tilbake.",
        "The invitation is withdrawn."
    );
    public static readonly Text AskedBy = new(
        "{0} ber om tilgang til API",
        "{0} ber om tilgang til API",
        "{0} asks for access to APIs"
    );
    public static readonly Text YouAre = new("Du svarer for", "Du svarar for", "You answer for");
    public static readonly Text AnotherOrganisation = new(
        "Velg en annen",
        "Vel ei anna",
        "Choose another"
    );
    public static readonly Text GivenAlready = new(
        "Allerede delegert",
        "Allereie delegert",
        "Delegated already"
    );
    public static readonly Text AllGiven = new(
        "Virksomheten har delegert alt som leverandøren ber om.",
        "Verksemda har delegert alt som leverandøren ber om.",
        "The organisation has delegated everything that the supplier asks for."
    );
    public static readonly Text NothingOffered = new(
        "Ingenting av det leverandøren ber om, kan delegeres nå.",
        "Ingenting av det leverandøren ber om, kan delegerast no.",
        "Nothing that the supplier asks for can be delegated now."
    );
    public static readonly Text NothingToDo = new(
        "Du trenger ikke gjøre noe.",
        "Du treng ikkje gjere noko.",
        "You need not do anything."
    );

    /// <summary>What a state is called.</summary>
    public static Text Label(CustomerApiState state) =>
        state switch
        {
            CustomerApiState.Given => Given,
            CustomerApiState.Pending => Pending,
            _ => Missing,
        };

    public static Severity Kind(CustomerApiState state) =>
        state switch
        {
            CustomerApiState.Given => Severity.Success,
            CustomerApiState.Pending => Severity.Info,
            _ => Severity.Warning,
        };
}
