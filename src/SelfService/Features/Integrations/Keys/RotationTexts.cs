using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Words about changing keys and about keys that are not chosen well.</summary>
internal static class RotationTexts
{
    public static readonly Text Heading = new(
        "Bytt nøkkel uten stans",
        "Byt nøkkel utan stans",
        "Change keys without downtime"
    );
    public static readonly Text Add = new(
        "Legg til den nye nøkkelen under. Den virker med en gang, og den gamle virker fortsatt.",
        "Legg til den nye nøkkelen under. Han verkar med ein gong, og den gamle verkar framleis.",
        "Add the new key below. It works at once, and the old one still does."
    );
    public static readonly Text Switch = new(
        "La systemet ditt signere med den nye nøkkelen og sende den nye kid-en.",
        "La systemet ditt signere med den nye nøkkelen og sende den nye kid-en.",
        "Let your system sign with the new key and send the new kid."
    );
    public static readonly Text Watch = new(
        "Se i listen at «Sist brukt» flytter seg til den nye nøkkelen.",
        "Sjå i lista at «Sist brukt» flyttar seg til den nye nøkkelen.",
        "See in the list that “Last used” moves to the new key."
    );
    public static readonly Text Retire = new(
        "Fjern den gamle når den har vært stille et døgn. Listen sier fra når det er trygt.",
        "Fjern den gamle når han har vore stille eit døgn. Lista seier frå når det er trygt.",
        "Remove the old one when it has been silent for a day. The list says when that is safe."
    );

    public static readonly Text RenewTitle = new(
        "Forny nøkkelen",
        "Forny nøkkelen",
        "Renew the key"
    );
    public static readonly Text RenewEffect = new(
        "Den samme nøkkelen får et nytt år fra i dag. Kid og innhold er de samme, så systemet ditt trenger ingen endring.",
        "Den same nøkkelen får eit nytt år frå i dag. Kid og innhald er dei same, så systemet ditt treng inga endring.",
        "The same key gets a new year from today. Kid and content stay the same, so your system needs no change."
    );
    public static readonly Text RenewLocked = new(
        "Nøkkelen er låst til et sertifikat og varer aldri lenger enn det.",
        "Nøkkelen er låst til eit sertifikat og varer aldri lenger enn det.",
        "The key is locked to a certificate and never lasts longer than it."
    );
    public static readonly Text RenewBetter = new(
        "En ny nøkkel er tryggere enn en fornyet. Har noen fått tak i den gamle, kan de ikke bruke den når du har fjernet den.",
        "Ein ny nøkkel er tryggare enn ein fornya. Har nokon fått tak i den gamle, kan dei ikkje bruke han når du har fjerna han.",
        "A new key is safer than a renewed one. If somebody got hold of the old one, they cannot use it once you have removed it."
    );
    public static readonly Text RenewUndo = new(
        "Du kan fjerne nøkkelen når som helst.",
        "Du kan fjerne nøkkelen når som helst.",
        "You can remove the key at any time."
    );
    public static readonly Text Renewed = new(
        "Nøkkelen {0} er fornyet.",
        "Nøkkelen {0} er fornya.",
        "The key {0} is renewed."
    );

    public static readonly Text Hints = new(
        "Dette bør du endre",
        "Dette bør du endre",
        "What you should change"
    );
    public static readonly Text Twin = new(
        "Nøkkelen {0} finnes også på",
        "Nøkkelen {0} finst òg på",
        "The key {0} is also on"
    );
    public static readonly Text TwinWhy = new(
        "Lag én nøkkel per integrasjon, så kan du fjerne den ene uten å stanse den andre.",
        "Lag éin nøkkel per integrasjon, så kan du fjerne den eine utan å stanse den andre.",
        "Create one key per integration, so that you can remove one without stopping the other."
    );
    public static readonly Text TwinOpposite = new(
        "Lag en egen nøkkel for produksjon: en nøkkel som har vært i et testmiljø, har vært på flere maskiner og hos flere mennesker.",
        "Lag ein eigen nøkkel for produksjon: ein nøkkel som har vore i eit testmiljø, har vore på fleire maskiner og hos fleire menneske.",
        "Create a separate key for production: a key that has been in a test environment has been on more machines and with more people."
    );
    public static readonly Text WeakKid = new(
        "Kid-en {0} er så kort at andre lett velger den samme. Bruk fingeravtrykket til nøkkelen (RFC 7638); det får den når du lar kid være tom.",
        "Kid-en {0} er så kort at andre lett vel den same. Bruk fingeravtrykket til nøkkelen (RFC 7638); det får han når du lèt kid vere tom.",
        "The kid {0} is so short that others easily choose the same. Use the key’s thumbprint (RFC 7638), which it gets when you leave kid out."
    );
    public static readonly Text Full = new(
        "Integrasjonen har {0} nøkler, og flere kan den ikke ha. Fjern en som ikke er i bruk, før du legger til en ny.",
        "Integrasjonen har {0} nøklar, og fleire kan han ikkje ha. Fjern ein som ikkje er i bruk, før du legg til ein ny.",
        "The integration has {0} keys and can have no more. Remove one that is not in use before you add another."
    );
    public static readonly Text AlsoCreator = new(
        "Vil du bare gjøre om en nøkkel, eller se hva den er?",
        "Vil du berre gjere om ein nøkkel, eller sjå kva han er?",
        "Do you only want to convert a key, or see what it is?"
    );
}
