using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The page that asks before a client gets a new secret, and the one that tells it.</summary>
internal static class RenewSecretPages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) => Ask(clientId, [], visit, show, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        Visit visit,
        RenewSecret renew,
        ShowIntegration show,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            renew.Handle(
                clientId,
                PageVersion.In(form),
                visit.Environment,
                visit.Actor,
                cancellation
            )
        );
        return outcome.Ok
            ? Html.Page<SecretPage, SecretModel>(
                new(outcome.Value.Integration, outcome.Value.Secret!, IsNew: false)
            )
            : await Ask(clientId, outcome.Problems, visit, show, cancellation);
    }

    private static async Task<IResult> Ask(
        string clientId,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) =>
        await show.Find(clientId, visit.Environment, visit.Actor, cancellation) is { } integration
            ? Html.Page<RenewSecretPage, RenewSecretModel>(
                new(integration, problems, visit.Refusal(Operation.RenewSecret, integration)),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
