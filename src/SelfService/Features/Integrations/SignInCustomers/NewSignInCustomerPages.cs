using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>Adds one that an integration signs people in for.</summary>
internal static class NewSignInCustomerPages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        SignInCustomerViews views,
        CancellationToken cancellation
    ) => views.Show<SignInCustomerPage>(clientId, null, null, [], visit, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OnBehalfOfEntries entries,
        SignInCustomerViews views,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var typed = SignInCustomerForm.Read(form);
        var (environment, actor) = (visit.Environment, visit.Actor);
        var outcome = await form.Submit(() =>
            entries.Add(clientId, typed.ToInput(), environment, actor, cancellation)
        );
        if (!outcome.Ok)
            return await views.Show<SignInCustomerPage>(
                clientId,
                null,
                typed,
                outcome.Problems,
                visit,
                cancellation
            );
        receipts.Leave(http, SignInCustomerTexts.Added.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.CustomersOf(environment.Name, clientId));
    }
}
