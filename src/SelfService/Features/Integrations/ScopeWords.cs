using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>How an organisation stands to a scope, in words and colour.</summary>
internal static class ScopeWords
{
    public static Text Label(ScopeStanding standing) =>
        standing switch
        {
            ScopeStanding.Own => ScopeTexts.Own,
            ScopeStanding.Granted => ScopeTexts.Granted,
            ScopeStanding.ForAll => ScopeTexts.Open,
            _ => ScopeTexts.Lost,
        };

    public static Severity Kind(ScopeStanding standing) =>
        standing.IsUsable() ? Severity.Success : Severity.Danger;

    /// <summary>Why it gives no tokens; null when it does.</summary>
    public static Text? Reason(ScopeOffer offer) =>
        offer.Standing switch
        {
            ScopeStanding.Inactive => ScopeTexts.ReasonInactive,
            ScopeStanding.WrongKind => ScopeTexts.ReasonKind.With(offer.OwnerName),
            ScopeStanding.Ended => ScopeTexts.ReasonEnded.With(offer.OwnerName),
            ScopeStanding.NotGranted => ScopeTexts.ReasonNotGranted.With(offer.OwnerName),
            _ => null,
        };
}
