using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What a change would do to clients that have the scope.</summary>
/// <param name="Word">Names it in the form, for whoever goes on knowing of it.</param>
/// <param name="Clients">How many clients.</param>
/// <param name="Organisations">How many organisations look after them.</param>
public sealed record ScopeConflict(string Word, int Clients, int Organisations)
{
    /// <summary>Clients ask for longer tokens than the scope allows.</summary>
    public const string Lifetime = "levetid";

    /// <summary>Clients are of a kind that may not have it; they get no tokens.</summary>
    public const string Kind = "type";

    /// <summary>Clients of organisations without access, to a scope that is not for all; they get no tokens.</summary>
    public const string Access = "tilgang";

    /// <summary>The longest life that a client asks for, in seconds; for <see cref="Lifetime"/>.</summary>
    public int Longest { get; init; }

    /// <summary>Whether clients lose the scope, rather than get something less than they asked for.</summary>
    public bool StopsTokens => Word != Lifetime;
}
