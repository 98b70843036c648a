using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Words of the lists and of a case.</summary>
internal static class CaseTexts
{
    public static readonly Text ServiceDesk = new("Kundeservice", "Kundeservice", "Service desk");
    public static readonly Text Cases = new("Saker", "Saker", "Cases");
    public static readonly Text MyCases = new("Mine saker", "Mine saker", "My cases");
    public static readonly Text MyProfile = new("Min profil", "Min profil", "My profile");
    public static readonly Text Number = new("Sak", "Sak", "Case");
    public static readonly Text NumberOf = new("Sak {0}", "Sak {0}", "Case {0}");
    public static readonly Text What = new("Gjelder", "Gjeld", "About");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Assignee = new("Behandles av", "Blir behandla av", "Handled by");
    public static readonly Text Nobody = new("Ingen ennå", "Ingen enno", "Nobody yet");
    public static readonly Text Changed = new("Sist endret", "Sist endra", "Last changed");
    public static readonly Text Received = new("Mottatt", "Motteken", "Received");
    public static readonly Text Unregistered = new(
        "Ikke i Enhetsregisteret",
        "Ikkje i Einingsregisteret",
        "Not in the register"
    );

    public static readonly Text SearchFor = new(
        "Saksnummer, virksomhet eller navn",
        "Saksnummer, verksemd eller namn",
        "Case number, organisation or name"
    );
    public static readonly Text WhoseTurn = new("Venter på", "Ventar på", "Waiting for");
    public static readonly Text OurTurn = new("Venter på oss", "Ventar på oss", "Waiting for us");
    public static readonly Text TheirTurn = new(
        "Venter på svar",
        "Ventar på svar",
        "Waiting for an answer"
    );
    public static readonly Text Closed = new("Avsluttet", "Avslutta", "Closed");
    public static readonly Text All = new("Alle", "Alle", "All");
    public static readonly Text Kind = new("Type", "Type", "Kind");
    public static readonly Text AllKinds = new("Alle typer", "Alle typar", "All kinds");
    public static readonly Text OnlyMine = new("Bare mine", "Berre mine", "Only mine");

    public static readonly Text One = new("Én sak", "Éi sak", "One case");
    public static readonly Text Many = new("{0} saker", "{0} saker", "{0} cases");
    public static readonly Text QueueEmpty = new(
        "Ingen saker venter på oss.",
        "Ingen saker ventar på oss.",
        "No cases are waiting for us."
    );
    public static readonly Text QueueEmptyWhat = new(
        "Nye saker kommer hit, og kundeservice får e-post om dem.",
        "Nye saker kjem hit, og kundeservice får e-post om dei.",
        "New cases come here, and the service desk gets an e-mail about them."
    );
    public static readonly Text NoMatch = new(
        "Ingen saker passer med dette.",
        "Ingen saker passar med dette.",
        "No cases match."
    );
    public static readonly Text NoMatchWhat = new(
        "Velg noe annet, eller vis alle.",
        "Vel noko anna, eller vis alle.",
        "Choose something else, or show all."
    );
    public static readonly Text ShowAll = new("Vis alle saker", "Vis alle saker", "Show all cases");
    public static readonly Text NoneOwn = new(
        "Du har ingen saker.",
        "Du har ingen saker.",
        "You have no cases."
    );
    public static readonly Text NoneOwnWhat = new(
        "Det du ber kundeservice eller administratorene om, finner du igjen her.",
        "Det du ber kundeservice eller administratorane om, finn du att her.",
        "What you ask the service desk or the administrators for is found here."
    );
    public static readonly Text NoneOrganisation = new(
        "Ingen i virksomheten har bedt om noe.",
        "Ingen i verksemda har bede om noko.",
        "Nobody in the organisation has asked for anything."
    );
    public static readonly Text NoneOrganisationWhat = new(
        "Når en kollega ber om en rettighet eller bestiller et prefiks, ser du det her.",
        "Når ein kollega ber om ein rett eller bestiller eit prefiks, ser du det her.",
        "When a colleague asks for a right or orders a prefix, you see it here."
    );
    public static readonly Text OrganisationIntro = new(
        "Det kollegene dine har bedt om. Forespørsler om rettigheter avgjør du; resten avgjør kundeservice.",
        "Det kollegaene dine har bede om. Førespurnader om rettar avgjer du; resten avgjer kundeservice.",
        "What your colleagues have asked for. You decide on rights; the service desk decides the rest."
    );

    public static readonly Text Thread = new("Meldinger", "Meldingar", "Messages");
    public static readonly Text NoMessages = new(
        "Ingen har skrevet noe ennå.",
        "Ingen har skrive noko enno.",
        "Nobody has written anything yet."
    );
    public static readonly Text Answer = new(
        "Skriv en melding",
        "Skriv ei melding",
        "Write a message"
    );
    public static readonly Text Message = new("Melding", "Melding", "Message");
    public static readonly Text Send = new("Send", "Send", "Send");
    public static readonly Text Sent = new(
        "Meldingen er sendt.",
        "Meldinga er send.",
        "The message is sent."
    );
    public static readonly Text Ask = new("Spør om noe", "Spør om noko", "Ask something");
    public static readonly Text AskHelp = new(
        "Den som har sendt saken, får e-post om at du har skrevet. Saken venter så på svar.",
        "Den som har sendt saka, får e-post om at du har skrive. Saka ventar så på svar.",
        "Whoever sent the case gets an e-mail that you have written. The case then waits for an answer."
    );
    public static readonly Text Template = new("Svarmal", "Svarmal", "Reply template");
    public static readonly Text TemplateHelp = new(
        "Teksten kommer på språket til den som har sendt saken, og du kan endre den før du sender.",
        "Teksten kjem på språket til den som har sendt saka, og du kan endre han før du sender.",
        "The text comes in the language of whoever sent the case, and you can change it before you send it."
    );
    public static readonly Text Insert = new("Sett inn", "Set inn", "Insert");
    public static readonly Text Take = new("Ta saken", "Ta saka", "Take the case");
    public static readonly Text LetGo = new(
        "Gi fra deg saken",
        "Gi frå deg saka",
        "Release the case"
    );
    public static readonly Text Taken = new(
        "Du behandler nå sak {0}.",
        "Du behandlar no sak {0}.",
        "You now handle case {0}."
    );
    public static readonly Text Released = new(
        "Ingen behandler sak {0} nå.",
        "Ingen behandlar sak {0} no.",
        "Nobody handles case {0} now."
    );
    public static readonly Text Decide = new("Avgjør saken", "Avgjer saka", "Decide the case");
    public static readonly Text AdministratorsDecide = new(
        "Denne saken avgjør administratorene i virksomheten.",
        "Denne saka avgjer administratorane i verksemda.",
        "The administrators of the organisation decide this case."
    );
    public static readonly Text OfOrganisation = new("dem", "dei", "them");
    public static readonly Text SeePeople = new("Se personene", "Sjå personane", "See the people");
    public static readonly Text DeskDecides = new(
        "Denne saken avgjør kundeservice.",
        "Denne saka avgjer kundeservice.",
        "The service desk decides this case."
    );
}
