using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Scopes;

/// <summary>Checks where others can read and ask about a scope.</summary>
public static class ScopeContacts
{
    /// <summary>Longest address of a documentation, in characters.</summary>
    public const int LongestAddress = 500;

    /// <summary>An address that a browser opens; empty for none.</summary>
    public static Outcome<string> ReadAddress(string? text)
    {
        const string field = "documentation_url";
        var address = PlainText.AtMost(text, field, LongestAddress);
        return address is { Ok: true, Value.Length: > 0 } && !IsOnTheWeb(address.Value)
            ? Problem.At(field, Problems.WebAddressMalformed, address.Value)
            : address;
    }

    /// <summary>An address that takes mail; empty for none.</summary>
    public static Outcome<string> ReadEmail(string? text) =>
        PlainText.Optional(text) is { } typed
            ? WorkEmail.Parse(typed, "contact_email").Then<string>(email => email.Address)
            : "";

    // Nothing but http and https: it becomes a link on pages that everybody reads.
    private static bool IsOnTheWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && text.All(c => c > ' ');
}
