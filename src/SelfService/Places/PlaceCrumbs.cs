using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Places;

/// <summary>The way to the pages of a place.</summary>
internal static class PlaceCrumbs
{
    /// <summary>To the place itself.</summary>
    public static IReadOnlyList<MenuEntry> To(ServicePlace at) =>
        at.Level switch
        {
            PlaceLevel.Client =>
            [
                new(PlaceTexts.Integrations, Links.Integrations(at.Environment!.Name), false, []),
                new(Text.Same(at.Integration!.Name), at.Path, false, []),
            ],
            PlaceLevel.Provider => [new(PlaceTexts.MyApis, at.Path, false, [])],
            _ => [new(PlaceTexts.OwnOrganisation, at.Path, false, [])],
        };

    /// <summary>To a page below its mercantile data.</summary>
    public static IReadOnlyList<MenuEntry> ToMercantile(ServicePlace at) =>
        [.. To(at), new(PlaceTexts.Mercantile, Links.Mercantile(at.Path), false, [])];

    /// <summary>To a page below its notification points.</summary>
    public static IReadOnlyList<MenuEntry> ToPoints(ServicePlace at) =>
        [.. To(at), new(PlaceTexts.Points, Links.Points(at.Path), false, [])];
}
