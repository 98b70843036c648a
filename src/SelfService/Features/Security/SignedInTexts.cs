using System.Collections.Frozen;
using Portvakt.Domain.Basics;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Words about where somebody is signed in.</summary>
internal static class SignedInTexts
{
    public static readonly Text Sessions = new(
        "Her er du logget inn",
        "Her er du logga inn",
        "Where you are signed in"
    );
    public static readonly Text What = new(
        "Kjenner du ikke igjen en økt, avslutt den og bytt passord. Økten slutter ved neste forespørsel.",
        "Kjenner du ikkje att ei økt, avslutt henne og byt passord. Økta sluttar ved neste førespurnad.",
        "If you do not know a session, end it and change your password. That session ends at its next request."
    );
    public static readonly Text Browser = new("Nettleser", "Nettlesar", "Browser");
    public static readonly Text UnknownBrowser = new(
        "Ukjent nettleser",
        "Ukjend nettlesar",
        "Unknown browser"
    );
    public static readonly Text How = new("Logget inn med", "Logga inn med", "Signed in with");
    public static readonly Text Since = new("Startet", "Starta", "Started");
    public static readonly Text LastSeen = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text Deeds = new("Handling", "Handling", "Actions");
    public static readonly Text ThisOne = new("Denne økten", "Denne økta", "This session");
    public static readonly Text End = new("Avslutt", "Avslutt", "End");
    public static readonly Text EndOf = new(
        "Avslutt økten i {0}",
        "Avslutt økta i {0}",
        "End the session in {0}"
    );
    public static readonly Text Ended = new(
        "Økten er avsluttet.",
        "Økta er avslutta.",
        "The session is ended."
    );
    public static readonly Text Everywhere = new(
        "Logg ut overalt",
        "Logg ut overalt",
        "Sign out everywhere"
    );
    public static readonly Text EndedEverywhere = new(
        "Du er logget ut overalt.",
        "Du er logga ut overalt.",
        "You are signed out everywhere."
    );
    public static readonly Text EndedNotice = new(
        "En av øktene dine i Portvakt er avsluttet fra en annen.",
        "Ei av øktene dine i Portvakt er avslutta frå ei anna.",
        "One of your sessions in Portvakt was ended from another."
    );
    public static readonly Text EverywhereNotice = new(
        "Du er logget ut av Portvakt overalt.",
        "Du er logga ut av Portvakt overalt.",
        "You are signed out of Portvakt everywhere."
    );
    private static readonly Text ByPassword = new("Passord", "Passord", "Password");
    private static readonly Text ByCode = new(
        "Passord og engangskode",
        "Passord og eingongskode",
        "Password and one-time code"
    );
    private static readonly Text ByPasskey = new("Passnøkkel", "Passnøkkel", "Passkey");
    private static readonly Text ByProvider = Text.Same("Ansattporten");

    /// <summary>The ways of signing in.</summary>
    public static readonly FrozenDictionary<SessionWay, Text> Ways = new Dictionary<
        SessionWay,
        Text
    >
    {
        [SessionWay.Password] = ByPassword,
        [SessionWay.PasswordAndCode] = ByCode,
        [SessionWay.Passkey] = ByPasskey,
        [SessionWay.Provider] = ByProvider,
    }.ToFrozenDictionary();
}
