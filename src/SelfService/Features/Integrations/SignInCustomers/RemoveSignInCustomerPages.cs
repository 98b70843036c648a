using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>The page that asks before one is taken off an integration.</summary>
internal static class RemoveSignInCustomerPages
{
    public static Task<IResult> Get(
        string clientId,
        string id,
        Visit visit,
        SignInCustomerViews views,
        CancellationToken cancellation
    ) => views.Show<RemoveSignInCustomerPage>(clientId, id, null, [], visit, cancellation);

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
        var (environment, actor) = (visit.Environment, visit.Actor);
        var outcome = await form.Submit(() =>
            entries.Remove(clientId, id, environment, actor, cancellation)
        );
        return await views.Answer<RemoveSignInCustomerPage>(
            outcome,
            SignInCustomerTexts.Removed,
            clientId,
            id,
            null,
            http,
            visit,
            cancellation
        );
    }
}
