using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about the secret of an integration that has no key.</summary>
internal static class SecretTexts
{
    public static readonly Text Created = new(
        "Integrasjonen er opprettet",
        "Integrasjonen er oppretta",
        "The integration is created"
    );
    public static readonly Text Renewed = new(
        "Integrasjonen har fått ny hemmelighet",
        "Integrasjonen har fått ny løyndom",
        "The integration has a new secret"
    );
    public static readonly Text Secret = new("Hemmelighet", "Løyndom", "Secret");
    public static readonly Text Expires = new(
        "Hemmeligheten utløper",
        "Løyndomen går ut",
        "The secret expires"
    );
    public static readonly Text Keep = new(
        "Legg den i hemmelighetslageret til systemet ditt. Ikke send den i e-post eller chat.",
        "Legg han i løyndomslageret til systemet ditt. Ikkje send han i e-post eller chat.",
        "Put it into the secret store of your system. Do not send it by e-mail or chat."
    );
    public static readonly Text ToIntegration = new(
        "Til integrasjonen",
        "Til integrasjonen",
        "Go to the integration"
    );
    public static readonly Text None = new(
        "Ingen. Lag en, ellers får integrasjonen ikke token.",
        "Ingen. Lag ein, elles får integrasjonen ikkje token.",
        "None. Create one, or the integration gets no tokens."
    );
    public static readonly Text Renew = new(
        "Lag ny hemmelighet",
        "Lag ny løyndom",
        "Create a new secret"
    );
    public static readonly Text RenewWhat = new(
        "«{0}» får en ny hemmelighet, som vises én gang. Den gamle blir avvist med en gang.",
        "«{0}» får ein ny løyndom, som blir vist éin gong. Den gamle blir avvist med ein gong.",
        "“{0}” gets a new secret, which is shown once. The former one is refused at once."
    );
    public static readonly Text RenewCannotUndo = new(
        "Systemet ditt får ikke token før du har lagt inn den nye hemmeligheten.",
        "Systemet ditt får ikkje token før du har lagt inn den nye løyndomen.",
        "Your system gets no tokens until you have given it the new secret."
    );
    public static readonly Text SignsByKey = new(
        "Integrasjonen signerer med nøkkel og har ingen hemmelighet.",
        "Integrasjonen signerer med nøkkel og har ingen løyndom.",
        "The integration signs with a key and has no secret."
    );
    public static readonly Text SignsByKeyWhat = new(
        "Skal nøkkelen byttes, legger du til en ny og fjerner den gamle.",
        "Skal nøkkelen bytast, legg du til ein ny og fjernar den gamle.",
        "To replace the key, add a new one and remove the former."
    );
    public static readonly Text ToKeys = new("Se nøklene", "Sjå nøklane", "See the keys");
    public static readonly Text ChooseAuthentication = new(
        "Velg en klientautentisering med hemmelighet først.",
        "Vel ei klientautentisering med løyndom først.",
        "Choose a client authentication with a secret first."
    );
}
