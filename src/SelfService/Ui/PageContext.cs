using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>
/// What surrounds every page: who is reading, for which organisation, in which language and environment. One per
/// request; sign-in and the page routes fill it before the page is drawn.
/// </summary>
public sealed class PageContext
{
    private int _ids;

    public Language Language { get; set; } = Language.Bokmaal;

    /// <summary>Current path and query, such as "/ver2/integrasjoner?side=2"; the language links return to it.</summary>
    public string Path { get; set; } = "/";

    /// <summary>The reader; null when nobody is signed in, and then "Min profil" leads to the sign-in.</summary>
    public string? PersonName { get; set; }

    /// <summary>The name of <see cref="Organisation"/>.</summary>
    public string? OrganisationName { get; set; }

    /// <summary>The organisation that the reader acts for; every form carries it.</summary>
    public OrganisationId? Organisation { get; set; }

    /// <summary>Whether the reader can act for more than one organisation.</summary>
    public bool CanSwitchOrganisation { get; set; }

    /// <summary>Whether this is an installation for trying out; every page then carries a quiet banner.</summary>
    public bool IsTrial { get; set; }

    /// <summary>The sentence of the trial banner; null takes the ordinary one.</summary>
    public Text? TrialBanner { get; set; }

    /// <summary>The left menu, at most three levels; empty for pages without one.</summary>
    public IReadOnlyList<MenuEntry> Menu { get; set; } = [];

    /// <summary>The environment that the page concerns; null for pages about the whole installation.</summary>
    public EnvironmentBadge? Environment { get; set; }

    /// <summary>What the previous page has to tell; shown once under the title.</summary>
    public NoticeView? Notice { get; set; }

    /// <summary>What is told on every page for a while.</summary>
    public IReadOnlyList<BannerView> Banners { get; set; } = [];

    /// <summary>Where the guide to the page's task is; null for a page without one.</summary>
    public string? Guide { get; set; }

    /// <summary>The product's version, for the footer.</summary>
    public string? Version { get; set; }

    /// <summary>Links of the footer, such as the catalogue, help and the accessibility statement.</summary>
    public IReadOnlyList<MenuEntry> FooterLinks { get; set; } =
    [
        new(UiTexts.Catalogue, "/katalog", false, []),
        new(UiTexts.Status, "/status", false, []),
        new(UiTexts.Help, "/hjelp", false, []),
        new(UiTexts.ErrorCodes, "/hjelp/feilkoder", false, []),
        new(UiTexts.ApiReference, "/api", false, []),
        new(UiTexts.JwkCreator, "/jwk-creator", false, []),
        new(UiTexts.Accessibility, "/tilgjengelighet", false, []),
        new(UiTexts.Privacy, "/personvern", false, []),
    ];

    /// <summary>Where the product mark in the header leads.</summary>
    public string Home { get; set; } = "/";

    /// <summary>Where "Bytt virksomhet" leads.</summary>
    public string SwitchHref { get; set; } = "/bytt-virksomhet";

    /// <summary>An id that no other element of this page has; the same page gives the same ids each time.</summary>
    internal string NewId(string stem) => $"{stem}-{++_ids}";
}
