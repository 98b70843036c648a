using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>Reads the parameters of an address.</summary>
internal static class Query
{
    /// <summary>Whether a flag is set: true in any case of letters. Anything else is not.</summary>
    public static bool Flag(HttpContext http, string name) =>
        string.Equals(http.Request.Query[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A parameter's text; null when it is absent or empty.</summary>
    public static string? Text(HttpContext http, string name) =>
        http.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>
    /// The name of a text that the operation reads and that holds the character NUL, for which PostgreSQL has no place; null
    /// when none does.
    /// </summary>
    public static string? WithNul(HttpContext http, Endpoint operation) =>
        operation
            .Metadata.GetOrderedMetadata<ApiParameter>()
            .Where(p => p is { InQuery: true, Kind: "string" })
            .Select(p => p.Name)
            .FirstOrDefault(name => http.Request.Query[name].ToString().Contains('\0'));

    /// <summary>A text that must be there.</summary>
    public static Outcome<string> Required(HttpContext http, string name) =>
        Text(http, name) is { } text ? text : Problem.Of(Problems.ApiParameterMissing, name);

    /// <summary>A whole number from 1 to <paramref name="most"/>; <paramref name="absent"/> when there is none.</summary>
    public static Outcome<int> Number(HttpContext http, string name, int most, int absent)
    {
        if (Text(http, name) is not { } text)
            return absent;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= most
            ? number
            : Problem.Of(Problems.ApiParameterMalformed, name, $"1–{most}");
    }

    /// <summary>A position in a feed; 0, in front of everything, when there is none.</summary>
    public static Outcome<long> Position(HttpContext http, string name)
    {
        if (Text(http, name) is not { } text)
            return 0L;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Problem.Of(Problems.ApiParameterMalformed, name, $"0–{long.MaxValue}");
    }
}
