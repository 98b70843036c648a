using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// "Ny integrasjon": the form, with the fields of one kind. A customer's name is shown, and sent once more, before
/// anything is created.
/// </summary>
internal static class NewIntegrationPages
{
    /// <summary>The number of the customer whose name the page has shown.</summary>
    public const string Checked = "kontrollert";

    public static Task<IResult> Get(
        Visit visit,
        NewIntegrationForm page,
        string? tjeneste,
        CancellationToken cancellation
    )
    {
        var asked = IntegrationKinds.Words.TryFind(tjeneste, out var kind);
        var served = asked && KindWords.All.Any(k => k.Kind == kind);
        var form = IntegrationForm.Empty(served ? kind : IntegrationKind.Maskinporten);
        return page.Show(form, visit, cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindCustomer customers,
        CreateIntegration create,
        NewIntegrationForm page,
        SavedReceipt receipt,
        CancellationToken cancellation
    )
    {
        var typed = IntegrationForm.Read(form);
        if (PickScopes.IsSearch(form))
            return await page.Show(
                typed,
                visit,
                cancellation,
                query: form[PickScopes.QueryField] ?? ""
            );
        var found = await form.Submit(() =>
            customers.Find(typed.Customer, visit.Environment, visit.Actor, cancellation)
        );
        var customer = found.Ok && found.Value.Number != visit.Organisation ? found.Value : null;
        if (found.Ok && customer is null && PlainText.Optional(typed.Customer) is not null)
            found = Problem.At(FindCustomer.Field, Problems.CustomerIsSelf);
        if (customer is not null && form[Checked] != customer.Number.Value)
            return await page.Show(typed, visit, cancellation, customer);
        var outcome = found.Ok
            ? await create.Handle(typed.ToInput(), visit.Environment, visit.Actor, cancellation)
            : Outcome<CreatedIntegration>.Failed(found.Problems);
        if (!outcome.Ok)
            return await page.Show(typed, visit, cancellation, customer, outcome.Problems);
        var (made, secret) = outcome.Value;
        // Told once, so on the answer itself: a redirect could not carry it.
        if (secret is not null)
            return Html.Page<SecretPage, SecretModel>(new(made, secret, IsNew: true));
        await receipt.Leave(
            http,
            made.NeedsKey ? IntegrationTexts.CreatedNotice : NewIntegrationTexts.CreatedPublic,
            made,
            visit,
            cancellation
        );
        return Results.LocalRedirect(Links.Integration(visit.Environment.Name, made.ClientId));
    }
}
