using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of what a change does to clients that have the scope.</summary>
internal static class ConflictTexts
{
    public static readonly Text Heading = new(
        "Endringen rammer noen som bruker scopet",
        "Endringa råkar nokre som bruker scopet",
        "The change affects somebody who uses the scope"
    );
    public static readonly Text SaveAnyway = new("Lagre likevel", "Lagre likevel", "Save anyway");
    public static readonly Text Decide = new(
        "Rett opp under, eller velg «Lagre likevel». Ingenting er lagret ennå.",
        "Rett opp under, eller vel «Lagre likevel». Ingenting er lagra enno.",
        "Correct it below, or choose “Save anyway”. Nothing has been saved yet."
    );
    private static readonly Text LifetimeOf = new(
        "Lengste levetid er {3} sekunder, men {0} hos {1} ber om mer, på det meste {2}. Token blir kortere enn integrasjonene ber om.",
        "Lengste levetid er {3} sekund, men {0} hos {1} ber om meir, på det meste {2}. Token blir kortare enn integrasjonane ber om.",
        "The maximum lifetime is {3} seconds, but {0} at {1} ask for more, at most {2}. Their tokens are shorter than they ask for."
    );
    private static readonly Text LifetimeOfOne = new(
        "Lengste levetid er {3} sekunder, men {0} hos {1} ber om {2}. Token blir kortere enn integrasjonen ber om.",
        "Lengste levetid er {3} sekund, men {0} hos {1} ber om {2}. Token blir kortare enn integrasjonen ber om.",
        "The maximum lifetime is {3} seconds, but {0} at {1} asks for {2}. Its tokens are shorter than it asks for."
    );
    private static readonly Text KindOf = new(
        "{0} hos {1} er av en type som ikke lenger er tillatt. De får ikke nye token med scopet.",
        "{0} hos {1} er av ein type som ikkje lenger er tillaten. Dei får ikkje nye token med scopet.",
        "{0} at {1} are of a type that is not allowed any more. They get no new tokens with the scope."
    );
    private static readonly Text KindOfOne = new(
        "{0} hos {1} er av en type som ikke lenger er tillatt. Den får ikke nye token med scopet.",
        "{0} hos {1} er av ein type som ikkje lenger er tillaten. Han får ikkje nye token med scopet.",
        "{0} at {1} is of a type that is not allowed any more. It gets no new tokens with the scope."
    );
    private static readonly Text AccessOf = new(
        "{0} hos {1} har scopet uten at virksomheten er gitt tilgang. De får ikke nye token med scopet.",
        "{0} hos {1} har scopet utan at verksemda er gitt tilgang. Dei får ikkje nye token med scopet.",
        "{0} at {1} have the scope without their organisation having access. They get no new tokens with it."
    );
    private static readonly Text AccessOfOne = new(
        "{0} hos {1} har scopet uten at virksomheten er gitt tilgang. Den får ikke nye token med scopet.",
        "{0} hos {1} har scopet utan at verksemda er gitt tilgang. Han får ikkje nye token med scopet.",
        "{0} at {1} has the scope without its organisation having access. It gets no new tokens with it."
    );
    private static readonly Text OneClient = new("1 integrasjon", "1 integrasjon", "1 integration");
    private static readonly Text Clients = new(
        "{0} integrasjoner",
        "{0} integrasjonar",
        "{0} integrations"
    );
    private static readonly Text OneOrganisation = new(
        "1 virksomhet",
        "1 verksemd",
        "1 organisation"
    );
    private static readonly Text Organisations = new(
        "{0} virksomheter",
        "{0} verksemder",
        "{0} organisations"
    );

    /// <summary>What a conflict means.</summary>
    /// <param name="cap">The scope's longest life of a token, as it is or would be.</param>
    public static Text Of(ScopeConflict conflict, string? cap) =>
        (
            (conflict.Word, conflict.Clients == 1) switch
            {
                (ScopeConflict.Lifetime, true) => LifetimeOfOne,
                (ScopeConflict.Lifetime, false) => LifetimeOf,
                (ScopeConflict.Kind, true) => KindOfOne,
                (ScopeConflict.Kind, false) => KindOf,
                (_, true) => AccessOfOne,
                _ => AccessOf,
            }
        ).With(
            ClientCount(conflict.Clients),
            conflict.Organisations == 1
                ? OneOrganisation
                : Organisations.With(conflict.Organisations),
            conflict.Longest,
            cap
        );

    private static Text ClientCount(int count) => count == 1 ? OneClient : Clients.With(count);
}
