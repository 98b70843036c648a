using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about what an organisation sorts its integrations by.</summary>
internal static class LabelTexts
{
    public static readonly Text Team = new("Team", "Team", "Team");
    public static readonly Text TeamHelp = new(
        "De hos dere som har ansvar for integrasjonen. Listen kan vise ett team om gangen.",
        "Dei hos dykk som har ansvar for integrasjonen. Lista kan vise eitt team om gongen.",
        "Those of you who are responsible for the integration. The list can show one team at a time."
    );
    public static readonly Text Tags = new("Merkelapper", "Merkelappar", "Tags");
    public static readonly Text TagsHelp = new(
        "Ord å kjenne den igjen på, med komma mellom. Høyst ti.",
        "Ord å kjenne han att på, med komma mellom. Høgst ti.",
        "Words to recognise it by, with commas between them. At most ten."
    );
}
