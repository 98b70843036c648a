using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the form "Ny integrasjon".</summary>
internal static class NewIntegrationTexts
{
    public static readonly Text KindHelp = new(
        "Tjenesten som integrasjonen skal hente token fra.",
        "Tenesta som integrasjonen skal hente token frå.",
        "The service that the integration will fetch tokens from."
    );
    public static readonly Text NameHelp = new(
        "Et navn som kollegene dine kjenner igjen, for eksempel fagsystemet.",
        "Eit namn som kollegaene dine kjenner att, til dømes fagsystemet.",
        "A name that your colleagues will recognise, such as the system that uses it."
    );
    public static readonly Text DescriptionHelp = new(
        "Hva integrasjonen brukes til, i en setning.",
        "Kva integrasjonen blir brukt til, i ei setning.",
        "What the integration is used for, in one sentence."
    );
    public static readonly Text LifetimeHelp = new(
        "I sekunder, høyst 3600. Lar du feltet stå tomt, lever token i 120 sekunder. Et scope kan ha en kortere grense, og da gjelder den.",
        "I sekund, høgst 3600. Lèt du feltet stå tomt, lever token i 120 sekund. Eit scope kan ha ei kortare grense, og då gjeld ho.",
        "In seconds, at most 3600. Left empty, tokens live for 120 seconds. A scope may have a shorter limit, which then applies."
    );
    public static readonly Text CreatedPublic = new(
        "Integrasjonen er opprettet. Den trenger ingen nøkkel.",
        "Integrasjonen er oppretta. Han treng ingen nøkkel.",
        "The integration is created. It needs no key."
    );
    public static readonly Text Create = new("Opprett", "Opprett", "Create");
}
