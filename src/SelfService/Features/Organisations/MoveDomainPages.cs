using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Moving a domain in two steps at one address: whom it goes to, and what that does to whom.</summary>
internal static class MoveDomainPages
{
    public static async Task<IResult> Get(
        string number,
        Guid id,
        ReadOrganisation read,
        ChangeDomains change,
        MoveDomain move,
        CancellationToken cancellation
    )
    {
        var from = await read.Find(number, cancellation);
        var domain = from is null ? null : await change.Find(from, id, cancellation);
        return domain is null
            ? OrganisationPages.NotFound()
            : Form(await Subject(from!, domain, move, cancellation), null, []);
    }

    public static async Task<IResult> Post(
        string number,
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadOrganisation read,
        ChangeDomains change,
        Moving moving,
        MoveDomain move,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var from = await read.Find(number, cancellation);
        var domain = from is null ? null : await change.Find(from, id, cancellation);
        if (domain is null)
            return OrganisationPages.NotFound();
        var subject = await Subject(from!, domain, move, cancellation);
        var typed = form["to"];
        var target = await form.Submit(() => moving.Target(typed, from!, cancellation));
        if (!target.Ok)
            return Form(subject, typed, target.Problems);
        if (await move.IsThere(domain, target.Value, cancellation) is { } taken)
            return Form(subject, typed, [taken]);
        if (form[RegisterOrganisationPages.Confirmed] is null)
            return Confirm(subject, domain, target.Value, []);
        var outcome = await move.Handle(from!, domain, target.Value, visit.Actor, cancellation);
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, DomainTexts.Moved.With(domain.Domain, target.Value.Name));
        return Results.LocalRedirect(Links.Organisation(target.Value.Number));
    }

    private static async Task<MoveSubject> Subject(
        Organisation from,
        EmailDomain domain,
        MoveDomain move,
        CancellationToken cancellation
    ) =>
        new(
            from,
            DomainTexts.MoveOf.With(domain.Domain),
            DomainTexts.MoveIntro.With(from.Name),
            DomainTexts.MoveNow,
            $"{Links.Organisation(from.Number)}/domener/{domain.Id}/flytt",
            await move.Concerned(from, domain, cancellation)
        );

    private static IResult Form(
        MoveSubject subject,
        string? typed,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<MovePage, MoveModel>(
            new(subject, typed, problems),
            PostedForm.StatusOf(problems)
        );

    private static IResult Confirm(
        MoveSubject subject,
        EmailDomain domain,
        Organisation to,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<ConfirmMovePage, ConfirmMoveModel>(
            new(
                subject,
                to,
                DomainTexts.MoveWhat.With(domain.Domain, subject.From.Name, to.Name),
                problems
            ),
            PostedForm.StatusOf(problems)
        );
}
