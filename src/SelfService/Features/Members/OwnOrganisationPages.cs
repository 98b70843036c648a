using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>"Virksomheten": what is registered about the organisation acted for, and where it is changed.</summary>
internal static class OwnOrganisationPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ReadOwnOrganisation read,
        PortalSettings settings,
        CancellationToken cancellation
    ) =>
        Html.Page<OwnOrganisationPage, OwnOrganisationModel>(
            new(
                await read.Handle(visit.Organisation, cancellation),
                visit.Actor.IsAdministrator,
                visit.Actor.TermsAccepted,
                settings.ServiceDesk
            )
        );
}
