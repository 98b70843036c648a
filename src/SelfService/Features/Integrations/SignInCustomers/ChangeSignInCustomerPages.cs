using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>Changes one that an integration signs people in for.</summary>
internal static class ChangeSignInCustomerPages
{
    public static Task<IResult> Get(
        string clientId,
        string id,
        Visit visit,
        SignInCustomerViews views,
        CancellationToken cancellation
    ) => views.Show<SignInCustomerPage>(clientId, id, null, [], visit, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        string id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OnBehalfOfEntries entries,
        SignInCustomerViews views,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var typed = SignInCustomerForm.Read(form) with { Id = id };
        var (environment, actor) = (visit.Environment, visit.Actor);
        var outcome = await form.Submit(() =>
            entries.Replace(clientId, id, typed.ToInput(), environment, actor, cancellation)
        );
        if (!outcome.Ok)
            return await views.Show<SignInCustomerPage>(
                clientId,
                id,
                typed,
                outcome.Problems,
                visit,
                cancellation
            );
        receipts.Leave(http, SignInCustomerTexts.Changed.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.CustomersOf(environment.Name, clientId));
    }
}
