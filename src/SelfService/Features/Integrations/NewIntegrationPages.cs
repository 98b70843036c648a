using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Ny integrasjon": the form. A customer's name is shown, and sent once more, before anything is created.</summary>
internal static class NewIntegrationPages
{
    /// <summary>The number of the customer whose name the page has shown.</summary>
    public const string Checked = "kontrollert";

    public static Task<IResult> Get(Visit visit, OfferScopes offers, CancellationToken cancellation)
    {
        var kind = IntegrationKind.Maskinporten.Word();
        return Form(new(kind, "", "", "", []), null, [], visit, offers, cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindCustomer customers,
        CreateIntegration create,
        OfferScopes offers,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = Read(form);
        var found = await form.Submit(() =>
            customers.Find(input.Customer, visit.Environment, visit.Actor, cancellation)
        );
        var customer = found.Ok && found.Value.Number != visit.Organisation ? found.Value : null;
        if (found.Ok && customer is null && PlainText.Optional(input.Customer) is not null)
            found = Problem.At(FindCustomer.Field, Problems.CustomerIsSelf);
        if (customer is not null && form[Checked] != customer.Number.Value)
            return await Form(input, customer, [], visit, offers, cancellation);
        var outcome = found.Ok
            ? await create.Handle(input, visit.Environment, visit.Actor, cancellation)
            : Outcome<CreatedIntegration>.Failed(found.Problems);
        if (!outcome.Ok)
            return await Form(input, customer, outcome.Problems, visit, offers, cancellation);
        receipts.Leave(http, IntegrationTexts.CreatedNotice);
        return Results.LocalRedirect(
            Links.Integration(visit.Environment.Name, outcome.Value.Integration.ClientId)
        );
    }

    private static CreateIntegrationInput Read(PostedForm form) =>
        new(
            // The form has fields for this kind alone.
            form["kind"] == IntegrationKind.Maskinporten.Word()
                ? form["kind"]
                : null,
            form["name"],
            // What machines send is kept as it is; people do not mean the line break at the end.
            form["description"]?.Trim(),
            form["lifetime"],
            form.All("scopes")
        )
        {
            Customer = form[FindCustomer.Field],
        };

    private static async Task<IResult> Form(
        CreateIntegrationInput input,
        Grantee? customer,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OfferScopes offers,
        CancellationToken cancellation
    )
    {
        // A supplier's own accesses, for a customer too.
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
            new(input, picker, problems, visit.Refusal(Operation.CreateIntegration))
            {
                CustomerRefusal = visit.Refusal(Operation.CreateForCustomer),
                Customer = customer,
            },
            PostedForm.StatusOf(problems)
        );
    }
}
