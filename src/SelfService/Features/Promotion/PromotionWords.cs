using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>What programs know the checklist by.</summary>
internal static class PromotionWords
{
    public const string Tested = "tested";
    public const string Terms = "terms";
    public const string Rights = "rights";
    public const string Mercantile = "mercantile-data";
    public const string Point = "notification-point";
    public const string Access = "access";
    public const string ScopesKnown = "scopes-known";
    public const string NewKey = "new-key";

    /// <summary>The points of the checklist, in its order.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [Tested, Terms, Rights, Mercantile, Point, Access, ScopesKnown, NewKey];

    /// <summary>How one stands.</summary>
    public static readonly WordList<CheckState> States = new(
        (CheckState.Passed, "done"),
        (CheckState.NotReached, "left"),
        (CheckState.Failed, "blocked")
    );

    /// <summary>How the keeper stands to a scope in production.</summary>
    public static readonly WordList<ScopeStanding> Standings = new(
        (ScopeStanding.Own, "own"),
        (ScopeStanding.Granted, "granted"),
        (ScopeStanding.ForAll, "open"),
        (ScopeStanding.Delegated, "delegated"),
        (ScopeStanding.NotGranted, "not-granted"),
        (ScopeStanding.Ended, "ended"),
        (ScopeStanding.WrongKind, "wrong-type"),
        (ScopeStanding.Inactive, "unknown")
    );
}
