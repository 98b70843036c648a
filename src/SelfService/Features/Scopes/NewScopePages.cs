using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Nytt scope".</summary>
internal static class NewScopePages
{
    public static Task<IResult> Get(
        Visit visit,
        PortvaktDb db,
        ReadyForProduction ready,
        CancellationToken cancellation
    ) => Form(ScopeForm.Fresh, [], visit, db, ready, cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        CreateScope create,
        Receipts receipts,
        PortvaktDb db,
        ReadyForProduction ready,
        CancellationToken cancellation
    )
    {
        var values = ScopeForm.Posted(form, ScopeFieldNames.Tags);
        var environment = visit.Environment;
        var outcome = await form.Submit(() =>
            create.Handle(
                ScopeForm.Read(values, environment),
                environment,
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return await Form(
                values,
                ScopeForm.Told(outcome.Problems),
                visit,
                db,
                ready,
                cancellation
            );
        receipts.Leave(http, ScopeTexts.ScopeCreated.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Scope(environment.Name, outcome.Value.Id));
    }

    private static async Task<IResult> Form(
        ScopeFieldValues values,
        IReadOnlyList<Problem> problems,
        Visit visit,
        PortvaktDb db,
        ReadyForProduction ready,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var prefixes = await db.Prefixes.Of(visit.Organisation, environment.Name, cancellation);
        // A prefix takes the longest to get, so its lack is told first.
        var missing =
            prefixes.Count == 0
                ? []
                : await ready.Missing(visit.Organisation, environment, cancellation);
        var model = new NewScopeModel(environment, values, problems)
        {
            Prefixes = prefixes,
            Organisation = visit.Organisations.First(o => o.Number == visit.Organisation),
            Refusal = visit.Refusal(Operation.CreateScope) ?? missing.FirstOrDefault(),
        };
        return Html.Page<NewScopePage, NewScopeModel>(model, PostedForm.StatusOf(problems));
    }
}
