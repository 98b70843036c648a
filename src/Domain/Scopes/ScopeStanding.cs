using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>How an organisation stands to a scope: by what right it may use it, or what stops it.</summary>
public enum ScopeStanding
{
    /// <summary>The organisation's own scope.</summary>
    Own,

    /// <summary>Granted by its owner.</summary>
    Granted,

    /// <summary>Open to all organisations.</summary>
    ForAll,

    /// <summary>Handed on by customers, for tokens in their name alone.</summary>
    Delegated,

    /// <summary>No such scope, or its owner has deactivated it.</summary>
    Inactive,

    /// <summary>Its owner keeps it from this kind of integration.</summary>
    WrongKind,

    /// <summary>There was an access, and its owner has taken it away or it has run out.</summary>
    Ended,

    /// <summary>No access was ever given.</summary>
    NotGranted,
}

/// <summary>Judges standings; the same rule for lists of scopes and for what is on a client already.</summary>
public static class ScopeStandings
{
    /// <summary>Whether tokens are given.</summary>
    public static bool IsUsable(this ScopeStanding standing) =>
        standing
            is ScopeStanding.Own
                or ScopeStanding.Granted
                or ScopeStanding.ForAll
                or ScopeStanding.Delegated;

    /// <summary>The standing of <paramref name="user"/> at <paramref name="now"/>.</summary>
    /// <param name="scope">Null when there is no such scope.</param>
    /// <param name="access">The user's access to it; null when there never was one.</param>
    /// <param name="delegated">Whether a customer has delegated it to the user.</param>
    public static ScopeStanding Of(
        Scope? scope,
        ScopeAccess? access,
        OrganisationId user,
        IntegrationKind kind,
        DateTimeOffset now,
        bool delegated = false
    )
    {
        if (scope is not { Active: true })
            return ScopeStanding.Inactive;
        if (scope.AllowedKinds.Count > 0 && !scope.AllowedKinds.Contains(kind))
            return ScopeStanding.WrongKind;
        if (scope.Owner == user)
            return ScopeStanding.Own;
        if (access?.HoldsAt(now) == true)
            return ScopeStanding.Granted;
        if (scope.AccessibleForAll)
            return ScopeStanding.ForAll;
        if (delegated)
            return ScopeStanding.Delegated;
        return access is { State: not AccessState.Requested }
            ? ScopeStanding.Ended
            : ScopeStanding.NotGranted;
    }
}
