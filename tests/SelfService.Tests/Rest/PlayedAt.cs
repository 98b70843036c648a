using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Server.Settings;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Where the document's examples of an operation are played.</summary>
/// <param name="Environment">Whose API they are sent to.</param>
/// <param name="HasProduction">Whether the server has an environment of production.</param>
internal sealed record PlayedAt(string Environment, bool HasProduction)
{
    /// <summary>
    /// Where every operation but a few works: where there is production, what holds for a whole organisation is changed
    /// there.
    /// </summary>
    private static readonly PlayedAt Test = new(Sample.Environment, HasProduction: false);

    private static readonly PlayedAt Production = new("prod", HasProduction: true);

    public static PlayedAt Of(ApiOperation operation) =>
        operation.Path.Contains("/promotions/") ? Production : Test;

    /// <summary>For a server to play them on.</summary>
    public void Change(PortvaktSettings settings)
    {
        if (!HasProduction)
            settings.Environments.RemoveAll(e => e.Kind == "Prod");
    }
}
