using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The kinds that can be made here, each with what it is for.</summary>
internal static class KindWords
{
    public static readonly IReadOnlyList<(IntegrationKind Kind, Text What)> All =
    [
        (
            IntegrationKind.Maskinporten,
            new(
                "Maskin mot maskin: virksomheten henter data fra et API, uten at en person logger inn.",
                "Maskin mot maskin: verksemda hentar data frå eit API, utan at ein person loggar inn.",
                "Machine to machine: the organisation fetches data from an API, and no person signs in."
            )
        ),
        (
            IntegrationKind.Idporten,
            new(
                "Innbyggere logger inn i en tjeneste.",
                "Innbyggjarar loggar inn i ei teneste.",
                "Citizens sign in to a service."
            )
        ),
        (
            IntegrationKind.Ansattporten,
            new(
                "Folk logger inn på vegne av virksomheten sin.",
                "Folk loggar inn på vegner av verksemda si.",
                "People sign in on behalf of their organisation."
            )
        ),
        (
            IntegrationKind.Krr,
            new(
                "Slår opp i kontakt- og reservasjonsregisteret.",
                "Slår opp i kontakt- og reservasjonsregisteret.",
                "Looks people up in the contact and reservation register."
            )
        ),
        (
            IntegrationKind.ApiKlient,
            new(
                "Henter data fra et API for en person som har logget inn.",
                "Hentar data frå eit API for ein person som har logga inn.",
                "Fetches data from an API for a person who has signed in."
            )
        ),
    ];
}
