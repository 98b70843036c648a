using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Appoints a main administrator, or hands the role on.</summary>
internal static class HandOnPages
{
    public static Task<IResult> Get(
        Visit visit,
        PortvaktDb db,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Form(visit, db, clock, null, [], cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        HandOnRole handOn,
        PortvaktDb db,
        TimeProvider clock,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new PersonInput(form[PersonInput.NumberField], form[PersonInput.SurnameField]);
        var outcome = await form.Submit(() => handOn.Handle(input, visit.Actor, cancellation));
        if (!outcome.Ok)
            return await Form(visit, db, clock, input, outcome.Problems, cancellation);
        receipts.Leave(http, RightTexts.Appointed.With(outcome.Value.Surname));
        // Who has handed the role on may not open the list any more.
        return Results.LocalRedirect(Links.AltinnProfile(visit.Environment.Name));
    }

    private static async Task<IResult> Form(
        Visit visit,
        PortvaktDb db,
        TimeProvider clock,
        PersonInput? typed,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        var own = await db
            .RoleHolders.AsNoTracking()
            .Where(r => r.Organisation == visit.Organisation && r.PersonId == visit.Actor.PersonId)
            .Where(r => r.Role == Role.MainAdministrator)
            .ToListAsync(cancellation);
        var handsOn = own.Exists(r => r.Validity.HoldsAt(clock.GetUtcNow()));
        return Html.Page<HandOnPage, HandOnModel>(
            new(visit.Environment.Name, handsOn, typed?.Number, typed?.Surname, problems)
            {
                Refusal = visit.Refusal(Operation.ChangeRights),
            },
            PostedForm.StatusOf(problems)
        );
    }
}
