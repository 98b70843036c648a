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
            ? Form(visit, scope, null, [])
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
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return ScopePages.NotFound();
        var input = new GrantAccessInput(form[FindConsumer.Field], form[Confirmed] == Anyway);
        var isConfirmed = form[Confirmed] is not null;
        var outcome = await form.Submit(async () =>
            isConfirmed
                ? (
                    await grant.Handle(scope, input, visit.Environment, visit.Actor, cancellation)
                ).Then<Consumer>(granted => granted.Consumer)
                : await find.Handle(scope, input.Orgno, visit.Environment, cancellation)
        );
        if (!outcome.Ok)
            return Form(visit, scope, input.Orgno, outcome.Problems);
        if (!isConfirmed)
            return Html.Page<ConfirmAccessPage, ConfirmAccessModel>(
                new(visit.Environment.Name, scope, outcome.Value)
            );
        receipts.Leave(http, AccessTexts.Added.With(outcome.Value.Name, scope.Name));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, scope.Id));
    }

    private static IResult Form(
        Visit visit,
        Scope scope,
        string? typed,
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
