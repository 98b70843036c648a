using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the form "Endre".</summary>
internal static class EditTexts
{
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Title = new(
        "Endre integrasjonen",
        "Endre integrasjonen",
        "Change the integration"
    );
    public static readonly Text Intro = new(
        "Difi-tjenesten og klient-ID-en kan ikke endres. Scopes og nøkler har egne faner.",
        "Integrasjonstypen og klient-ID-en kan ikkje endrast. Scope og nøklar har eigne faner.",
        "The integration type and the client ID cannot be changed. Scopes and keys have tabs of their own."
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new(
        "Endringene er lagret.",
        "Endringane er lagra.",
        "The changes are saved."
    );
}
