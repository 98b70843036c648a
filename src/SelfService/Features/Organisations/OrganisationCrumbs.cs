using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The way to the pages below an organisation.</summary>
internal static class OrganisationCrumbs
{
    public static IReadOnlyList<MenuEntry> To(Organisation organisation) =>
        [
            new(OrganisationTexts.Organisations, Links.Organisations, false, []),
            new(Text.Same(organisation.Name), Links.Organisation(organisation.Number), false, []),
        ];
}
