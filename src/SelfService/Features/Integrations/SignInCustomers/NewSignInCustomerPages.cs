using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;

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
        CancellationToken cancellation
    )
    {
        var typed = SignInCustomerForm.Read(form);
        var (environment, actor) = (visit.Environment, visit.Actor);
        var outcome = await form.Submit(() =>
            entries.Add(clientId, typed.ToInput(), environment, actor, cancellation)
        );
        return await views.Answer<SignInCustomerPage>(
            outcome,
            SignInCustomerTexts.Added,
            clientId,
            null,
            typed,
            http,
            visit,
            cancellation
        );
    }
}
