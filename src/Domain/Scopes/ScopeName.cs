using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>A scope's full name, prefix:subscope. The prefix has no colon; the subscope may.</summary>
public readonly partial record struct ScopeName
{
    /// <summary>Longest name, so that a list of scopes still fits a grant.</summary>
    public const int MaxLength = 255;

    /// <summary>What OpenID Connect and its national additions name; only clients that people sign in with have them.</summary>
    public static readonly IReadOnlyList<string> SignInWords =
    [
        "openid",
        "profile",
        "eidas",
        "no_pid",
    ];

    private ScopeName(string value) => Value = value;

    public string Value { get; }

    /// <summary>Whether it is one of <see cref="SignInWords"/>, which no organisation owns.</summary>
    public bool IsSignInWord => SignInWords.Contains(Value);

    /// <summary>What stands in front of the first colon; empty for a sign-in word.</summary>
    public string Prefix => IsSignInWord ? "" : Value[..Value.IndexOf(':')];

    public string Subscope => Value[(Value.IndexOf(':') + 1)..];

    /// <summary>
    /// Puts a prefix and what people type after it together: letters, digits and . _ : / - with a letter or
    /// digit first.
    /// </summary>
    public static Outcome<ScopeName> Create(string prefix, string? subscope)
    {
        var rest = (subscope ?? "").Trim();
        if (rest.Length == 0)
            return Problem.At("subscope", Problems.SubscopeMissing);
        if (prefix.Length + 1 + rest.Length > MaxLength)
            return Problem.At("subscope", Problems.SubscopeTooLong, MaxLength);
        return Syntax().IsMatch(rest)
            ? new ScopeName($"{prefix}:{rest}")
            : Problem.At("subscope", Problems.SubscopeMalformed);
    }

    /// <summary>A name that was valid when it was stored.</summary>
    public static ScopeName Of(string stored) =>
        TryOf(stored, out var name) ? name : throw new FormatException("a scope name has a colon");

    /// <summary>Reads a name without judging its syntax; false for what can be no scope at all.</summary>
    public static bool TryOf(string? text, out ScopeName name)
    {
        var valid =
            text is { Length: > 1 and <= MaxLength }
            && (text.IndexOf(':') > 0 || SignInWords.Contains(text));
        name = valid ? new ScopeName(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Syntax();
}
