using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Registered;

/// <summary>Words of the mail about a client that a supplier registered.</summary>
internal static class CustomerMailTexts
{
    public static readonly Text Subject = new(
        "{0} har registrert en integrasjon for dere",
        "{0} har registrert ein integrasjon for dykk",
        "{0} has registered an integration for you"
    );
    public static readonly Text What = new(
        "{0} ({1}) har registrert integrasjonen «{2}» for {3} i miljøet {4}.",
        "{0} ({1}) har registrert integrasjonen «{2}» for {3} i miljøet {4}.",
        "{0} ({1}) has registered the integration “{2}” for {3} in the environment {4}."
    );
    public static readonly Text Means = new(
        "Leverandøren kan hente token med dere som konsument. Den bruker sine egne nøkler og tilganger.",
        "Leverandøren kan hente token med dykk som konsument. Han bruker sine eigne nøklar og tilgangar.",
        "The supplier can fetch tokens with you as consumer. It uses its own keys and access."
    );
    public static readonly Text Stop = new(
        "Er ikke dette avtalt, kan dere deaktivere integrasjonen.",
        "Er ikkje dette avtalt, kan de deaktivere integrasjonen.",
        "If this was not agreed, you can deactivate the integration."
    );
    public static readonly Text Link = new(
        "Se integrasjonen",
        "Sjå integrasjonen",
        "See the integration"
    );
}
