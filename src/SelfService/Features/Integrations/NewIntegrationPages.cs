using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Ny integrasjon": the form.</summary>
internal static class NewIntegrationPages
{
    public static Task<IResult> Get(Visit visit, OfferScopes offers, CancellationToken cancellation)
    {
        var kind = IntegrationKind.Maskinporten.Word();
        return Form(new(kind, "", "", "", []), [], visit, offers, cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        CreateIntegration create,
        OfferScopes offers,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new CreateIntegrationInput(
            // The form has fields for this kind alone.
            form["kind"] == IntegrationKind.Maskinporten.Word()
                ? form["kind"]
                : null,
            form["name"],
            // What machines send is kept as it is; people do not mean the line break at the end.
            form["description"]?.Trim(),
            form["lifetime"],
            form.All("scopes")
        );
        var outcome = await form.Submit(() =>
            create.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(input, outcome.Problems, visit, offers, cancellation);
        receipts.Leave(http, IntegrationTexts.CreatedNotice);
        return Results.LocalRedirect(
            Links.Integration(visit.Environment.Name, outcome.Value.Integration.ClientId)
        );
    }

    private static async Task<IResult> Form(
        CreateIntegrationInput input,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OfferScopes offers,
        CancellationToken cancellation
    )
    {
        var picker = new ScopePickerModel(
            await offers.Available(
                visit.Environment,
                visit.Organisation,
                IntegrationKind.Maskinporten,
                cancellation
            ),
            [],
            [.. input.Scopes.OfType<string>()],
            visit.Organisation,
            visit.Environment.Name
        );
        return Html.Page<NewIntegrationPage, NewIntegrationModel>(
            new(input, picker, problems, visit.Refusal(Operation.CreateIntegration)),
            PostedForm.StatusOf(problems)
        );
    }
}
