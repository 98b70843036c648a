using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Portvakt.SelfService.Ui;

/// <summary>Lets pages name their style sheets and scripts by content, so that browsers may keep them for ever.</summary>
public static class FingerprintedAssets
{
    /// <summary>
    /// Gives <paramref name="pages"/> the addresses of the static assets that <paramref name="routes"/> serves.
    /// Call it after MapStaticAssets. Without it pages work with the plain addresses.
    /// </summary>
    public static TBuilder WithFingerprintedAssets<TBuilder>(
        this TBuilder pages,
        IEndpointRouteBuilder routes
    )
        where TBuilder : IEndpointConventionBuilder
    {
        var assets = routes
            .DataSources.SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
            .OfType<StaticAssetDescriptor>()
            // The compressed variants share the address of the plain one.
            .Where(asset => asset.Selectors.Count == 0)
            .Select(Asset)
            .ToList();
        return pages.WithMetadata(new ResourceAssetCollection(assets));
    }

    private static ResourceAsset Asset(StaticAssetDescriptor asset) =>
        new(
            asset.Route,
            [.. asset.Properties.Select(p => new ResourceAssetProperty(p.Name, p.Value))]
        );
}
