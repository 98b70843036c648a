using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// "Legg til tilgang" in two steps at one address: the number is looked up, and the name is shown before
/// anything is saved.
/// </summary>
internal static class NewAccessPages
{
    /// <summary>The field that only the second step sends.</summary>
    public const string Confirmed = "bekreft";

    /// <summary>Its value when the register does not know the number.</summary>
    public const string Anyway = "likevel";

    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ReadScope read,
        CancellationToken cancellation
    ) =>
        await read.Find(id, visit, cancellation) is { } scope
            ? Form(visit, scope, new TypedAccess(), [])
            : ScopePages.NotFound();

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        FindConsumer find,
        GrantAccess grant,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return ScopePages.NotFound();
        var typed = TypedAccess.Read(form);
        var terms = AccessTerms.Read(typed.LastDay, typed.Note, clock.GetUtcNow());
        var isConfirmed = form[Confirmed] is not null;
        var outcome = await form.Submit(async () =>
            isConfirmed && terms.Ok
                ? await Give(terms.Value)
                : await find.Handle(scope, typed.Orgno, visit.Environment, cancellation)
        );
        if (!outcome.Ok || !terms.Ok)
            return Form(visit, scope, typed, [.. outcome.Problems, .. terms.Problems]);
        if (!isConfirmed)
            return Html.Page<ConfirmAccessPage, ConfirmAccessModel>(
                new(visit.Environment.Name, scope, outcome.Value, typed)
                {
                    LastDay = terms.Value.LastDay,
                }
            );
        receipts.Leave(http, AccessTexts.Added.With(outcome.Value.Name, scope.Name));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, scope.Id));

        async Task<Outcome<Consumer>> Give(AccessTerms agreed)
        {
            var input = new GrantAccessInput(typed.Orgno, form[Confirmed] == Anyway)
            {
                Terms = agreed,
            };
            var given = await grant.Handle(
                scope,
                input,
                visit.Environment,
                visit.Actor,
                cancellation
            );
            return given.Then<Consumer>(granted => granted.Consumer);
        }
    }

    private static IResult Form(
        Visit visit,
        Scope scope,
        TypedAccess typed,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<NewAccessPage, NewAccessModel>(
            new(visit.Environment.Name, scope, typed, problems)
            {
                Refusal = visit.Refusal(Operation.GrantAccess),
            },
            PostedForm.StatusOf(problems)
        );
}
