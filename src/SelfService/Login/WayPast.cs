using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>A page that helps who was refused.</summary>
internal sealed record WayPast(Text Label, string Href)
{
    /// <summary>The way past a refusal on the page that is drawn; null where no page of the portal helps.</summary>
    public static WayPast? Of(Problem refusal, PageContext page)
    {
        if (refusal.Code == Problems.TermsNotAccepted)
            return new(LoginTexts.ReadTerms, Links.Terms);
        if (refusal.Code is Problems.MercantileDataMissing or Problems.MercantileReviewDue)
            return new(LoginTexts.MercantileData, Links.OrganisationMercantile);
        if (refusal.Code == Problems.NotificationPointMissing)
            return new(LoginTexts.NotificationPoints, Links.OrganisationPoints);
        if (page.Environment is not { } badge)
            return null;
        var environment = EnvironmentName.Of(badge.Name);
        if (Gate.IsMendedByProvider(refusal))
            return new(
                LoginTexts.SignInWithAnsattporten,
                Links.ProviderSignIn(environment, page.Path)
            );
        return refusal.Code == Problems.RightMissing
            ? new(LoginTexts.AskForRight, Links.RequestRight(environment))
            : null;
    }
}
