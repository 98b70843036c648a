using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Adding and removing the e-mail domains of an organisation.</summary>
internal static class DomainPages
{
    public static async Task<IResult> GetAdd(
        string number,
        ReadOrganisation read,
        CancellationToken cancellation
    ) =>
        await read.Find(number, cancellation) is { } organisation
            ? Form(organisation, null, false, [])
            : OrganisationPages.NotFound();

    public static async Task<IResult> Add(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadOrganisation read,
        ChangeDomains change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(number, cancellation) is not { } organisation)
            return OrganisationPages.NotFound();
        var typed = form["domain"];
        var withSubdomains = form["subdomains"] is not null;
        var outcome = await form.Submit(() =>
            change.Add(organisation, typed, withSubdomains, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(organisation, typed, withSubdomains, outcome.Problems);
        receipts.Leave(http, DomainTexts.Added.With(outcome.Value.Domain, organisation.Name));
        return Results.LocalRedirect(Links.Organisation(organisation.Number));
    }

    public static async Task<IResult> GetRemove(
        string number,
        Guid id,
        ReadOrganisation read,
        ChangeDomains change,
        CancellationToken cancellation
    )
    {
        var organisation = await read.Find(number, cancellation);
        var domain = organisation is null
            ? null
            : await change.Find(organisation, id, cancellation);
        return domain is null ? OrganisationPages.NotFound() : Confirm(organisation!, domain, []);
    }

    public static async Task<IResult> Remove(
        string number,
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadOrganisation read,
        ChangeDomains change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var organisation = await read.Find(number, cancellation);
        var domain = organisation is null
            ? null
            : await change.Find(organisation, id, cancellation);
        if (domain is null)
            return OrganisationPages.NotFound();
        var outcome = await form.Submit(() =>
            change.Remove(organisation!, domain, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Confirm(organisation!, domain, outcome.Problems);
        receipts.Leave(http, DomainTexts.Removed.With(domain.Domain, organisation!.Name));
        return Results.LocalRedirect(Links.Organisation(organisation.Number));
    }

    private static IResult Form(
        Organisation organisation,
        string? typed,
        bool withSubdomains,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<AddDomainPage, AddDomainModel>(
            new(organisation, typed, withSubdomains, problems),
            PostedForm.StatusOf(problems)
        );

    private static IResult Confirm(
        Organisation organisation,
        EmailDomain domain,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<RemoveDomainPage, RemoveDomainModel>(
            new(organisation, domain, problems),
            PostedForm.StatusOf(problems)
        );
}
