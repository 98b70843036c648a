using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A new webhook: of the test environments, or under the address of one environment for that one alone.</summary>
internal static class NewWebhookPages
{
    private const string Environment = "environment";
    private const string Topics = "topics";

    public static IResult Get(Visit visit, Landscape landscape) =>
        Form(visit, landscape, null, [], null, []);

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        AddWebhook add,
        Landscape landscape,
        CancellationToken cancellation
    )
    {
        var (typed, topics) = (form[WebhookAddress.Field], form.All(Topics));
        var chosen = visit.MaybeEnvironment?.Name.Value ?? form[Environment];
        var place = landscape.Find(chosen);
        var outcome = await form.Submit(() =>
            place is { IsProd: true } && visit.MaybeEnvironment is null
                ? Refused()
                : add.Handle(new(typed, topics, place?.Name), visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Html.Page<WebhookSecretPage, WebhookSecretModel>(new(outcome.Value, IsNew: true))
            : Form(visit, landscape, typed, topics, chosen, outcome.Problems);
    }

    private static Task<Outcome<AddedWebhook>> Refused() =>
        Task.FromResult<Outcome<AddedWebhook>>(
            Problem.At(Environment, Problems.ProdNeedsAnsattporten)
        );

    private static IResult Form(
        Visit visit,
        Landscape landscape,
        string? typed,
        IReadOnlyList<string> topics,
        string? chosen,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<NewWebhookPage, NewWebhookModel>(
            new(visit.MaybeEnvironment, landscape.Environments, typed, topics, chosen, problems),
            PostedForm.StatusOf(problems)
        );
}
