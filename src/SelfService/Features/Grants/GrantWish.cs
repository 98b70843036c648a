using Microsoft.AspNetCore.Http;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What a grant to try shall ask for, as it was chosen on the page.</summary>
/// <param name="Scopes">None for all that the client has.</param>
/// <param name="Consumer">An organisation number, to act for it by delegation.</param>
internal sealed record GrantWish(
    string? Kid,
    IReadOnlyList<string> Scopes,
    string? Resource,
    string? Consumer
)
{
    public static GrantWish Read(HttpContext http)
    {
        var query = http.Request.Query;
        return new GrantWish(
            query["kid"].FirstOrDefault(),
            [.. query["scope"].OfType<string>()],
            query["resource"].FirstOrDefault(),
            query["consumer_org"].FirstOrDefault()
        );
    }

    /// <summary>The same choice as it goes along with a signed grant, so that the page can be shown again.</summary>
    public static GrantWish Read(Login.PostedForm form) =>
        new(form["kid"], form.All("scope"), form["resource"], form["consumer_org"]);
}
