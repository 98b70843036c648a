using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What an owner adds to its scope in the catalogue.</summary>
internal static class IntroducePages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        IntroduceScope introduce,
        CancellationToken cancellation
    ) =>
        await introduce.Find(id, visit.Environment, visit.Actor, cancellation) is { } scope
            ? Form(visit, scope, scope.Introduction.Contact, scope.Introduction.Documentation, [])
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        IntroduceScope introduce,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await introduce.Find(id, visit.Environment, visit.Actor, cancellation) is not { } scope)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var (contact, documentation) = (form["contact"], form["documentation"]);
        var outcome = await form.Submit(() =>
            introduce.Handle(scope, contact, documentation, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(visit, scope, contact, documentation, outcome.Problems);
        receipts.Leave(http, CatalogueTexts.Saved);
        return Results.LocalRedirect(Links.CatalogueScope(visit.Environment.Name, id));
    }

    private static IResult Form(
        Visit visit,
        Scope scope,
        string? contact,
        string? documentation,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<IntroducePage, IntroduceModel>(
            new(visit.Environment.Name, scope, contact, documentation, problems)
            {
                Refusal = visit.Refusal(Operation.ChangeScope),
            },
            PostedForm.StatusOf(problems)
        );
}
