using Microsoft.AspNetCore.Http;

namespace Portvakt.SelfService.Features.CodeSamples;

/// <summary>What was chosen on the page; all of it stands in the address, so that it can be shared and downloaded.</summary>
/// <param name="Scopes">None for all that the client has.</param>
internal sealed record SampleWish(
    string? Language,
    string? Kid,
    IReadOnlyList<string> Scopes,
    string? Resource
)
{
    public static SampleWish Read(HttpContext http)
    {
        var query = http.Request.Query;
        return new SampleWish(
            query["sprak"].FirstOrDefault(),
            query["kid"].FirstOrDefault(),
            [.. query["scope"].OfType<string>()],
            query["resource"].FirstOrDefault()
        );
    }
}
