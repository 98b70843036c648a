using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>One organisation, as the service desk sees it.</summary>
internal static class OrganisationPages
{
    public static async Task<IResult> Get(
        string number,
        ReadOrganisation read,
        Landscape landscape,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await read.Find(number, cancellation) is { } organisation
            ? Html.Page<OrganisationPage, OrganisationModel>(
                new(await read.Detail(organisation, cancellation), landscape, clock.GetUtcNow())
            )
            : NotFound();

    public static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));
}
