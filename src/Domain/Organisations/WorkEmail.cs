using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>A work e-mail address: lower case, its domain decides the organisation.</summary>
public sealed partial record WorkEmail
{
    private WorkEmail(string address, string domain)
    {
        Address = address;
        Domain = domain;
    }

    public string Address { get; }

    public string Domain { get; }

    /// <summary>
    /// Reads an address as typed. Deliberately narrower than RFC 5321: no quoting, no control characters, ASCII
    /// only, so that nothing in it can mean something else in a mail header or on a page.
    /// </summary>
    public static Outcome<WorkEmail> Parse(string? text, string field = "email")
    {
        var address = (text ?? "").Trim().ToLowerInvariant();
        if (address.Length == 0)
            return Problem.At(field, Problems.EmailMissing);
        if (address.Length > 254 || !Address_().IsMatch(address))
            return Problem.At(field, Problems.EmailMalformed);
        var domain = address[(address.IndexOf('@') + 1)..];
        return IsDomain(domain)
            ? new WorkEmail(address, domain)
            : Problem.At(field, Problems.EmailMalformed);
    }

    internal static bool IsDomain(string text) => text.Length <= 253 && Domain_().IsMatch(text);

    public override string ToString() => Address;

    [GeneratedRegex(
        @"\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9.-]+\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Address_();

    [GeneratedRegex(
        @"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Domain_();
}
