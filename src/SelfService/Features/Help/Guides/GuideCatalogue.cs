using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>The guides, in the order in which a newcomer meets their tasks.</summary>
public static class GuideCatalogue
{
    private static readonly string[] Slugs =
    [
        "opprette-bruker",
        "finne-fram",
        "rettigheter",
        "tilgang-i-produksjon",
        "fjerne-rettigheter",
        "prefiks",
        "nytt-scope",
        "gi-tilgang",
        "fjerne-tilgang",
        "deaktivere-scope",
        "merkantile-data-tilbyder",
        "ny-integrasjon",
        "registrere-nokkel",
        "registrere-sertifikat",
        "deaktivere-integrasjon",
        "delegere",
        "underenhet",
        "merkantile-data-integrasjon",
        "teste-token",
        "forklare-avslag",
        "bytte-nokkel",
        "test-til-produksjon",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Guide> All { get; } =
    [.. Slugs.Select(slug => HelpFiles.Read<Guide>($"guides/{slug}.json") with { Slug = slug })];

    /// <summary>All that they say, for the rules about texts.</summary>
    public static IReadOnlyList<Text> Texts { get; } = [.. All.SelectMany(guide => guide.Texts)];

    /// <summary>The guide of that name; null when there is none.</summary>
    public static Guide? Find(string slug) => All.FirstOrDefault(guide => guide.Slug == slug);
}
