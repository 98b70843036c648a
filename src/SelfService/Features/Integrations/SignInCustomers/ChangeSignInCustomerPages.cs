using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;

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
        CancellationToken cancellation
    )
    {
        var typed = SignInCustomerForm.Read(form) with { Id = id };
        var (environment, actor) = (visit.Environment, visit.Actor);
        var outcome = await form.Submit(() =>
            entries.Replace(clientId, id, typed.ToInput(), environment, actor, cancellation)
        );
        return await views.Answer<SignInCustomerPage>(
            outcome,
            SignInCustomerTexts.Changed,
            clientId,
            id,
            typed,
            http,
            visit,
            cancellation
        );
    }
}
