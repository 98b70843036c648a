using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Operations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>Gives the page what surrounds it: names, menu, environment, receipt.</summary>
internal sealed class PageDresser(
    PageContext page,
    Menu menu,
    Receipts receipts,
    PortalSettings settings,
    OperationsBoard operations,
    TimeProvider clock
)
{
    public void Dress(HttpContext http, Visit visit)
    {
        page.Language = visit.Actor.Language;
        page.Path = http.Request.Path + http.Request.QueryString.ToString();
        page.IsTrial = settings.IsTrial;
        page.Version = settings.Version;
        page.PersonName = visit.Person?.Name;
        page.Organisation = visit.Actor.Organisation;
        page.OrganisationName = visit
            .Organisations.FirstOrDefault(o => o.Number == visit.Actor.Organisation)
            ?.Name;
        page.CanSwitchOrganisation = visit.Organisations.Count > 1;
        page.Environment = visit.MaybeEnvironment?.Badge();
        page.Menu = menu.For(visit, http.Request.Path);
        page.Banners = [.. operations.Standing(clock.GetUtcNow()).Select(m => m.Banner())];
        page.Guide = PageGuides.For(http, visit);
        page.Notice = receipts.Take(http);
    }
}
