using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>A scope's full name, prefix:subscope. The prefix has no colon; the subscope may.</summary>
public readonly partial record struct ScopeName
{
    /// <summary>Longest name, so that a list of scopes still fits a grant.</summary>
    public const int MaxLength = 255;

    private ScopeName(string value) => Value = value;

    public string Value { get; }

    public string Prefix => Value[..Value.IndexOf(':')];

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
        stored.Contains(':', StringComparison.Ordinal)
            ? new ScopeName(stored)
            : throw new FormatException("a scope name has a colon");

    public override string ToString() => Value ?? "";

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Syntax();
}
