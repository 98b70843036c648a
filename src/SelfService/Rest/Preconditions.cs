using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>If-Match (RFC 9110 section 13.1.1): a change that is meant for one version is refused when there is another.</summary>
internal static class Preconditions
{
    /// <summary>
    /// Checks the version that the request names. Without the header, or with "*", any will do; weak tags never match,
    /// as the RFC has it.
    /// </summary>
    public static VersionCheck Of(HttpContext http)
    {
        var wanted = http.Request.Headers.IfMatch;
        var tags = wanted
            .SelectMany(value => (value ?? "").Split(','))
            .Select(tag => tag.Trim())
            .ToList();
        return version =>
            tags.Count == 0 || tags.Contains("*") || tags.Contains(Tag(version))
                ? null
                : Problem.Of(Problems.VersionStale);
    }

    /// <summary>The strong tag of a version.</summary>
    public static string Tag(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
