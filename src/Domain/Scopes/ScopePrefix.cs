using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>The word in front of the colon in a scope; unique in its environment, granted by the service desk.</summary>
public sealed partial class ScopePrefix : Aggregate
{
    private static readonly string[] Reserved =
    [
        "idporten",
        "krr",
        "altinn",
        "maskinporten",
        "openid",
    ];

    /// <summary>The words that are kept for the built-in scopes.</summary>
    public static IReadOnlyList<string> ReservedWords => Reserved;

    private ScopePrefix() { }

    public EnvironmentName Environment { get; private set; }

    public string Prefix { get; private set; } = "";

    public OrganisationId Owner { get; private set; }

    public bool Active { get; private set; } = true;

    /// <summary>
    /// Gives a prefix to an organisation. Reserved words belong to the built-in scopes; only
    /// <paramref name="builtIn"/> takes them.
    /// </summary>
    public static Outcome<ScopePrefix> Grant(
        EnvironmentName environment,
        string? prefix,
        OrganisationId owner,
        DateTimeOffset now,
        bool builtIn = false
    )
    {
        var word = (prefix ?? "").Trim();
        if (word.Length == 0)
            return Problem.At("prefix", Problems.PrefixMissing);
        if (word.Length > 50 || !Syntax().IsMatch(word))
            return Problem.At("prefix", Problems.PrefixMalformed);
        if (!builtIn && Reserved.Contains(word))
            return Problem.At("prefix", Problems.PrefixReserved, word);
        return new ScopePrefix
        {
            Id = Identifiers.New(now),
            Environment = environment,
            Prefix = word,
            Owner = owner,
            Created = now,
            LastUpdated = now,
        };
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_.-]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Syntax();
}
