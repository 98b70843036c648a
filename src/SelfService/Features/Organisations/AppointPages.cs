using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Appointing an administrator at the service desk.</summary>
internal static class AppointPages
{
    public static async Task<IResult> Get(
        string number,
        ReadOrganisation read,
        AppointAdministrator appoint,
        CancellationToken cancellation
    ) =>
        await read.Find(number, cancellation) is { } organisation
            ? await Form(organisation, appoint, null, [], cancellation)
            : OrganisationPages.NotFound();

    public static async Task<IResult> Post(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadOrganisation read,
        AppointAdministrator appoint,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(number, cancellation) is not { } organisation)
            return OrganisationPages.NotFound();
        var typed = form["email"];
        var outcome = await form.Submit(() =>
            appoint.Handle(organisation, typed, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(organisation, appoint, typed, outcome.Problems, cancellation);
        receipts.Leave(http, OrganisationTexts.Appointed.With(outcome.Value, organisation.Name));
        return Results.LocalRedirect(Links.Organisation(organisation.Number));
    }

    private static async Task<IResult> Form(
        Organisation organisation,
        AppointAdministrator appoint,
        string? typed,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        var standing = await appoint.Standing(organisation, cancellation);
        return Html.Page<AppointPage, AppointModel>(
            new(organisation, [.. standing.Select(p => p.Name)], typed, problems),
            PostedForm.StatusOf(problems)
        );
    }
}
