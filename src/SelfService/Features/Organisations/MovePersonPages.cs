using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Moving one person in two steps at one address.</summary>
internal static class MovePersonPages
{
    public static async Task<IResult> Get(
        string number,
        Guid id,
        ReadOrganisation read,
        MovePerson move,
        CancellationToken cancellation
    )
    {
        var from = await read.Find(number, cancellation);
        var person = from is null ? null : await move.Find(from, id, cancellation);
        return person is null
            ? OrganisationPages.NotFound()
            : Form(Subject(from!, person), null, []);
    }

    public static async Task<IResult> Post(
        string number,
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadOrganisation read,
        Moving moving,
        MovePerson move,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var from = await read.Find(number, cancellation);
        var person = from is null ? null : await move.Find(from, id, cancellation);
        if (person is null)
            return OrganisationPages.NotFound();
        var subject = Subject(from!, person);
        var typed = form["to"];
        var target = await form.Submit(() => moving.Target(typed, from!, cancellation));
        if (!target.Ok)
            return Form(subject, typed, target.Problems);
        if (form[RegisterOrganisationPages.Confirmed] is null)
            return Html.Page<ConfirmMovePage, ConfirmMoveModel>(
                new(
                    subject,
                    target.Value,
                    DomainTexts.MoveWhat.With(person.Name, from!.Name, target.Value.Name),
                    []
                )
            );
        var outcome = await move.Handle(from!, person, target.Value, visit.Actor, cancellation);
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, MoveTexts.PersonMoved.With(person.Name, target.Value.Name));
        return Results.LocalRedirect(Links.Organisation(target.Value.Number));
    }

    private static MoveSubject Subject(Organisation from, Moved person) =>
        new(
            from,
            DomainTexts.MoveOf.With(person.Name),
            MoveTexts.PersonIntro.With(person.Name, from.Name),
            MoveTexts.MovePerson,
            $"{Links.Organisation(from.Number)}/personer/{person.PersonId}/flytt",
            [person]
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
}
