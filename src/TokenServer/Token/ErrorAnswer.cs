using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Token;

/// <summary>Writes a problem as an OAuth error (RFC 6749 section 5.2). Clients parse JSON whatever went wrong.</summary>
internal static class ErrorAnswer
{
    /// <summary>Longest description; a list of a hundred wrong scopes helps nobody.</summary>
    private const int LongestText = 600;

    /// <summary>Seconds to wait with a new attempt when nobody knows better.</summary>
    private const string SoonEnough = "30";

    /// <param name="site">The issuer that refuses; null when the request reached none.</param>
    public static Task Write(HttpContext http, IssuerSite? site, Problem problem)
    {
        var kind = problem.Kind;
        var (status, error) = Status(site, kind);
        // Whoever knows a better time has set it already.
        if (status == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.TryAdd(HeaderNames.RetryAfter, SoonEnough);
        return JsonAnswer.Write(
            http,
            status,
            (json, values) =>
                WriteBody(json, values.Error, values.Site, values.Problem, values.Trace),
            (Error: error, Site: site, Problem: problem, Trace: TraceId.Of(http))
        );
    }

    // Both ways of refusing a missing access have been seen from the original; the profile chooses.
    private static (int Status, string Error) Status(IssuerSite? site, ProblemKind kind) =>
        kind.MpCode is "MP-250" or "MP-251" && site?.Profile.MissingAccessIsInvalidScope == true
            ? (StatusCodes.Status400BadRequest, "invalid_scope")
            : (kind.Status, kind.OAuthError ?? "invalid_request");

    private static void WriteBody(
        Utf8JsonWriter json,
        string error,
        IssuerSite? site,
        Problem problem,
        string trace
    )
    {
        json.WriteStartObject();
        json.WriteString("error"u8, error);
        json.WriteString("error_description"u8, $"{Describe(problem)} (trace_id: {trace})");
        if (site is not null && problem.Kind.MpCode is { } code)
            json.WriteString("error_uri"u8, $"{site.Profile.Base}errors/{code}");
        json.WriteEndObject();
    }

    private static string Describe(Problem problem)
    {
        var text = string.Format(
            CultureInfo.InvariantCulture,
            problem.Kind.Phrase ?? problem.Kind.Message.En,
            [.. problem.Values]
        );
        if (text.Length > LongestText)
            text = text[..LongestText] + "...";
        // The characters that RFC 6749 allows: parts of the text, such as scope names, come from the request.
        return string.Create(
            text.Length,
            text,
            (target, source) =>
            {
                for (var i = 0; i < target.Length; i++)
                    target[i] = source[i] is >= ' ' and <= '~' and not '"' and not '\\'
                        ? source[i]
                        : '?';
            }
        );
    }
}
