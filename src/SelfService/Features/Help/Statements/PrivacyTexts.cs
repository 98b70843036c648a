using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>What is kept about people, and for how long.</summary>
internal static class PrivacyTexts
{
    public static readonly Text Title = new("Personvern", "Personvern", "Privacy");
    public static readonly Text Intro = new(
        "Dette lagrer portalen om deg, hvem som ser det, og når det blir slettet. Ansvarlig er den som driver denne installasjonen.",
        "Dette lagrar portalen om deg, kven som ser det, og når det blir sletta. Ansvarleg er den som driv denne installasjonen.",
        "This is what the portal stores about you, who sees it, and when it is deleted. Whoever runs this installation is responsible."
    );
    public static readonly Text AboutYou = new(
        "Dette lagrer vi om deg",
        "Dette lagrar vi om deg",
        "What we store about you"
    );
    public static readonly Text Name = new(
        "Navn og e-postadresse på jobb, hvilke virksomheter du representerer, rollen din og rettighetene dine. Kolleger i virksomheten ser dem.",
        "Namn og e-postadresse på jobb, kva verksemder du representerer, rolla di og rettane dine. Kollegaer i verksemda ser dei.",
        "Your name and work e-mail address, which organisations you represent, your role and your rights. Colleagues in the organisation see them."
    );
    public static readonly Text NationalNumber = new(
        "Fødselsnummer, bare når du har logget inn med Ansattporten eller fått en rettighet. Det er kryptert og står aldri i loggen; de som gir rettigheter, ser bare fødselsdatoen.",
        "Fødselsnummer, berre når du har logga inn med Ansattporten eller fått ein rett. Det er kryptert og står aldri i loggen; dei som gir rettar, ser berre fødselsdatoen.",
        "Your national identity number, only once you have signed in with Ansattporten or been given a right. It is encrypted and never in the log; those who give rights only see the date of birth."
    );
    public static readonly Text Secrets = new(
        "Passord som en hash, og offentlige deler av passnøkler. Vi kan ikke lese passordet ditt.",
        "Passord som ein hash, og offentlege delar av passnøklar. Vi kan ikkje lese passordet ditt.",
        "Your password as a hash, and the public halves of passkeys. We cannot read your password."
    );
    public static readonly Text Deeds = new(
        "Hva du har endret i portalen, og når. Virksomheten trenger å vite hvem som ga en tilgang eller la til en nøkkel.",
        "Kva du har endra i portalen, og når. Verksemda treng å vite kven som gav ein tilgang eller la til ein nøkkel.",
        "What you changed in the portal, and when. The organisation needs to know who gave access or added a key."
    );
    public static readonly Text Nothing = new(
        "Vi lagrer ikke hva du ser på, og deler ingenting med andre enn dem som står her.",
        "Vi lagrar ikkje kva du ser på, og deler ingenting med andre enn dei som står her.",
        "We do not store what you look at, and share nothing with others than those named here."
    );
    public static readonly Text Deleted = new(
        "Dette blir slettet automatisk",
        "Dette blir sletta automatisk",
        "What is deleted automatically"
    );
    public static readonly Text DeletedWhat = new(
        "Tiden regnes fra siste gang det var i bruk. Brukeren din, registreringene til virksomheten og signaturer på bruksvilkår blir tatt vare på til dere ber oss slette det.",
        "Tida blir rekna frå siste gong det var i bruk. Brukaren din, registreringane til verksemda og signaturar på bruksvilkår blir tekne vare på til de ber oss slette det.",
        "The time counts from when it was last in use. Your user, the organisation’s registrations and signatures of the terms are kept until you ask us to delete them."
    );
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text SeenBy = new("Hvem ser det", "Kven ser det", "Who sees it");
    public static readonly Text HowLong = new("Hvor lenge", "Kor lenge", "For how long");
    public static readonly Text Cookies = new(
        "Informasjonskapsler",
        "Informasjonskapslar",
        "Cookies"
    );
    public static readonly Text CookiesWhat = new(
        "Bare de som må til: for innloggingen, for å beskytte skjemaene, for språket og for kvitteringen på neste side. Ingen måler hva du gjør, og ingen hører til andre.",
        "Berre dei som må til: for innlogginga, for å verne skjemaa, for språket og for kvitteringa på neste side. Ingen måler kva du gjer, og ingen høyrer til andre.",
        "Only those that are needed: for the sign-in, to protect the forms, for the language and for the receipt on the next page. None measures what you do, and none belongs to others."
    );
    public static readonly Text Yours = new(
        "Dette kan du be om",
        "Dette kan du be om",
        "What you can ask for"
    );
    public static readonly Text YoursWhat = new(
        "Du kan be om å få se, rette eller slette det som gjelder deg. Skriv til kundeservice.",
        "Du kan be om å få sjå, rette eller slette det som gjeld deg. Skriv til kundeservice.",
        "You can ask to see, correct or delete what concerns you. Write to the service desk."
    );
    public static readonly Text Authority = new(
        "Er du uenig i svaret, kan du klage til Datatilsynet.",
        "Er du usamd i svaret, kan du klage til Datatilsynet.",
        "If you disagree with the answer, you can complain to the data protection authority (in Norway Datatilsynet)."
    );
}
