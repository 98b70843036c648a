using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Noticing;

/// <summary>Words about accesses and delegations that end.</summary>
internal static class GrantEndWords
{
    public static readonly EndWords Access = new(
        new("Tilgang", "Tilgang", "Access"),
        new(
            "Tilgangen til {0} går ut {1}",
            "Tilgangen til {0} går ut {1}",
            "The access to {0} ends {1}"
        ),
        new(
            "Tilgangen til {0} har gått ut",
            "Tilgangen til {0} har gått ut",
            "The access to {0} has ended"
        ),
        new(
            "Be tilbyderen om å forlenge tilgangen hvis dere trenger den videre.",
            "Be tilbydaren om å forlengje tilgangen dersom de treng han vidare.",
            "Ask the provider to prolong the access if you still need it."
        ),
        new("Be om tilgang på nytt", "Be om tilgang på nytt", "Ask for access again")
    );

    public static readonly EndWords Delegation = new(
        new("Delegering", "Delegering", "Delegation"),
        new(
            "Delegeringen av {0} går ut {1}",
            "Delegeringa av {0} går ut {1}",
            "The delegation of {0} ends {1}"
        ),
        new(
            "Delegeringen av {0} har gått ut",
            "Delegeringa av {0} har gått ut",
            "The delegation of {0} has ended"
        ),
        new(
            "Den som har gitt delegeringen, må gi den på nytt hvis leverandøren skal bruke den videre.",
            "Den som har gitt delegeringa, må gi henne på nytt dersom leverandøren skal bruke henne vidare.",
            "Whoever gave the delegation must give it again if the supplier is to go on using it."
        ),
        new("Se delegeringene", "Sjå delegeringane", "See the delegations")
    );
}
