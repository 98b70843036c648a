using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>"Be om tilgang": the form, and what is sent with it.</summary>
internal static class AskPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ShowAsking show,
        string? scope,
        string? klient,
        CancellationToken cancellation
    )
    {
        var found = await show.Find(scope, visit, cancellation);
        if (!found.Ok)
            return NotFound(found.Problems);
        if (await show.Waiting(found.Value, visit, cancellation) is { } waiting)
            return Results.LocalRedirect(Links.SentRequest(visit.Environment.Name, waiting.Id));
        var contact = await show.Contact(visit, cancellation);
        var fields = new AskFields(null, null, contact, null, klient);
        return Html.Page<AskPage, AskModel>(
            await show.Model(found.Value, fields, [], visit, cancellation)
        );
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        ShowAsking show,
        AskForAccess ask,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var found = await show.Find(form["scope"], visit, cancellation);
        if (!found.Ok)
            return NotFound(found.Problems);
        var fields = new AskFields(
            form["purpose"],
            form["legal_basis"],
            form["contact"],
            form["valid_to"],
            form["client_id"]
        );
        var wish = AccessWish.Read(
            fields.Purpose,
            fields.LegalBasis,
            fields.Contact,
            fields.LastDay,
            fields.ClientId,
            clock.GetUtcNow()
        );
        var outcome = await form.Submit(() =>
            ask.Handle(found.Value.Name.Value, wish, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Html.Page<AskPage, AskModel>(
                await show.Model(found.Value, fields, outcome.Problems, visit, cancellation),
                PostedForm.StatusOf(outcome.Problems)
            );
        var request = outcome.Value.Request;
        receipts.Leave(
            http,
            request.Rule is { } rule
                ? AccessRequestTexts.ApprovedAtOnce.With(rule)
                : AccessRequestTexts.Sent
        );
        return Results.LocalRedirect(Links.SentRequest(visit.Environment.Name, request.Id));
    }

    /// <summary>What does not exist and what one may not know of look the same.</summary>
    private static IResult NotFound(IReadOnlyList<Problem> problems) =>
        Gate.Page(
            problems[0].Code == Problems.ScopeAdministration
                ? problems[0]
                : Problem.Of(Problems.NotFound)
        );
}
