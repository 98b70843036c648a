using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Words about changing the address that one signs in with.</summary>
internal static class EmailTexts
{
    public static readonly Text Intro = new(
        "Vi sender en lenke til den nye adressen. Du bytter når du følger den, og får beskjed på den gamle.",
        "Vi sender ei lenkje til den nye adressa. Du byter når du følgjer henne, og får beskjed på den gamle.",
        "We send a link to the new address. You change when you follow it, and are told at the old one."
    );
    public static readonly Text New = new(
        "Ny e-postadresse",
        "Ny e-postadresse",
        "New e-mail address"
    );
    public static readonly Text Send = new("Send lenken", "Send lenkja", "Send the link");
    public static readonly Text Sent = new(
        "Vi har sendt en e-post til {0}. Lenken i den virker i fire timer. Adressen er uendret til du følger den.",
        "Vi har sendt ein e-post til {0}. Lenkja i han verkar i fire timar. Adressa er uendra til du følgjer henne.",
        "We have sent an e-mail to {0}. Its link works for four hours. Your address is unchanged until you follow it."
    );
    public static readonly Text Confirm = new(
        "Bytt til denne adressen",
        "Byt til denne adressa",
        "Change to this address"
    );
    public static readonly Text Changed = new(
        "Heretter logger du inn med {0}.",
        "Heretter loggar du inn med {0}.",
        "From now on you sign in with {0}."
    );
    public static readonly Text LinkDoesNotWork = new(
        "Lenken virker ikke",
        "Lenkja verkar ikkje",
        "The link does not work"
    );
    public static readonly Text RequestedNotice = new(
        "Noen, forhåpentligvis du, har bedt om å bytte e-postadressen til brukeren din i Portvakt. Ingenting er byttet før lenken i den nye postkassen er fulgt.",
        "Nokon, forhåpentlegvis du, har bede om å byte e-postadressa til brukaren din i Portvakt. Ingenting er bytt før lenkja i den nye postkassa er følgd.",
        "Somebody, hopefully you, has asked to change the e-mail address of your account in Portvakt. Nothing is changed before the link in the new mailbox has been followed."
    );
    public static readonly Text ChangedNotice = new(
        "E-postadressen til brukeren din i Portvakt er byttet til {0}. Hit kommer det ikke flere e-poster.",
        "E-postadressa til brukaren din i Portvakt er bytt til {0}. Hit kjem det ikkje fleire e-postar.",
        "The e-mail address of your account in Portvakt has been changed to {0}. No more e-mails come here."
    );

    /// <summary>To the new address.</summary>
    public static MailText Link(string link) =>
        new(
            new(
                "Bekreft den nye e-postadressen din",
                "Stadfest den nye e-postadressa di",
                "Confirm your new e-mail address"
            ),
            [
                new(
                    "Noen, forhåpentligvis du, vil bruke denne adressen til å logge inn i Portvakt. Lenken virker i fire timer, én gang, og bare for den som er logget inn. Var det ikke deg, trenger du ikke gjøre noe.",
                    "Nokon, forhåpentlegvis du, vil bruke denne adressa til å logge inn i Portvakt. Lenkja verkar i fire timar, éin gong, og berre for den som er logga inn. Var det ikkje deg, treng du ikkje gjere noko.",
                    "Somebody, hopefully you, wants to use this address to sign in to Portvakt. The link works for four hours, once, and only for whoever is signed in. If it was not you, you need not do anything."
                ),
            ],
            new("Bytt til denne adressen", "Byt til denne adressa", "Change to this address"),
            link
        );

    /// <summary>To a new address that has an account already, about which the page says nothing.</summary>
    public static MailText Taken(string link) =>
        new(
            new(
                "Adressen har allerede en bruker",
                "Adressa har allereie ein brukar",
                "The address has an account already"
            ),
            [
                new(
                    "Noen, forhåpentligvis du, ville bytte til denne adressen i Portvakt. Den har allerede en bruker, og to kan ikke ha samme adresse. Ingenting er endret.",
                    "Nokon, forhåpentlegvis du, ville byte til denne adressa i Portvakt. Ho har allereie ein brukar, og to kan ikkje ha same adresse. Ingenting er endra.",
                    "Somebody, hopefully you, wanted to change to this address in Portvakt. It has an account already, and two cannot have the same address. Nothing has changed."
                ),
            ],
            new("Logg inn", "Logg inn", "Sign in"),
            link
        );
}
