using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Nytt scope".</summary>
internal static class NewScopePages
{
    // What is right for most: seen in the catalogue, for Maskinporten, granted one by one.
    private static readonly NewScopeInput Fresh = new(null, null, null)
    {
        Visibility = ScopeWords.Visibilities.Of(Visibility.Public),
        Kinds = [IntegrationKind.Maskinporten.Word()],
    };

    public static Task<IResult> Get(Visit visit, PortvaktDb db, CancellationToken cancellation) =>
        Form(Fresh, [], visit, db, cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        CreateScope create,
        Receipts receipts,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var input = new NewScopeInput(form["prefix"], form["subscope"], form["description"])
        {
            Visibility = form["visibility"],
            ForAll = form["forAll"] is not null,
            Kinds = form.All("kinds"),
            MaxLifetime = form["maxLifetime"],
        };
        var outcome = await form.Submit(() =>
            create.Handle(ScopeForm.Read(input), visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(input, ScopeForm.Told(outcome.Problems), visit, db, cancellation);
        receipts.Leave(http, ScopeTexts.ScopeCreated.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, outcome.Value.Id));
    }

    private static async Task<IResult> Form(
        NewScopeInput input,
        IReadOnlyList<Problem> problems,
        Visit visit,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment.Name;
        var model = new NewScopeModel(environment, input, problems)
        {
            Prefixes = await db.Prefixes.Of(visit.Organisation, environment, cancellation),
            Organisation = visit.Organisations.First(o => o.Number == visit.Organisation),
            Refusal = visit.Refusal(Operation.CreateScope),
        };
        return Html.Page<NewScopePage, NewScopeModel>(model, PostedForm.StatusOf(problems));
    }
}
