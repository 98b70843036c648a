using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Registered;

/// <summary>How an organisation stands to a scope, in words and colour.</summary>
internal static class StandingWords
{
    public static Text Label(ScopeStanding standing) =>
        standing switch
        {
            ScopeStanding.Own => StandingTexts.Own,
            ScopeStanding.Granted => StandingTexts.Granted,
            ScopeStanding.ForAll => StandingTexts.Open,
            ScopeStanding.Delegated => StandingTexts.Delegated,
            _ => StandingTexts.Lost,
        };

    public static Severity Kind(ScopeStanding standing) =>
        standing.IsUsable() ? Severity.Success : Severity.Danger;

    /// <summary>Why it gives no tokens; null when it does.</summary>
    public static Text? Reason(ScopeOffer offer) =>
        offer.Standing switch
        {
            ScopeStanding.Inactive => StandingTexts.ReasonInactive,
            ScopeStanding.WrongKind => StandingTexts.ReasonKind.With(offer.OwnerName),
            ScopeStanding.Ended => StandingTexts.ReasonEnded.With(offer.OwnerName),
            ScopeStanding.NotGranted => StandingTexts.ReasonNotGranted.With(offer.OwnerName),
            _ => null,
        };
}
