using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>The addresses of the REST face.</summary>
internal static class WebhookApiRoutes
{
    private const string All = "/webhooks";
    private const string One = All + "/{id:guid}";

    private const string Adding =
        "Events are posted to it, signed, once a test was answered with 2xx. The secret is told this once. Machines add those "
        + "of the whole organisation in production. At most 20.";

    private const string Testing =
        "Sends a message of the type webhook.test while the caller waits. A webhook that takes it is confirmed.";

    private const string Renewing =
        "Signs everything from now on. The former one is of no use any more; the new one is told this once.";

    public static void Map(IEndpointRouteBuilder operations)
    {
        const Operation manage = Operation.ManageWebhooks;
        var api = operations
            .MapGroup("")
            .WithTags("Webhooks")
            .With(ApiParameter.Path("id", "id of the webhook.", WebhookExamples.Id));
        api.MapGet(All, WebhookApi.List)
            .Requires(manage)
            .Describe(
                "listWebhooks",
                "List webhooks",
                "Those of this environment, and those of the whole organisation."
            )
            .Paged()
            .Gives<IReadOnlyList<WebhookPointBody>>(WebhookExamples.List);
        api.MapPost(All, WebhookApi.Post)
            .Requires(manage)
            .Describe("addWebhook", "Add a webhook", Adding)
            .Takes<WebhookRequest>(WebhookExamples.Sent)
            .Gives<WebhookPointBody>(WebhookExamples.Added)
            .Tagged()
            .Once();
        api.MapPost(One + "/test", WebhookApi.Test)
            .Requires(manage)
            .Describe("testWebhook", "Send a test message to a webhook", Testing)
            .Gives<WebhookTestBody>(WebhookExamples.Tested)
            .Limited();
        api.MapPost(One + "/secret", WebhookApi.RenewSecret)
            .Requires(manage)
            .Describe("renewWebhookSecret", "Give a webhook a new secret", Renewing)
            .Gives<WebhookPointBody>(WebhookExamples.Added)
            .Tagged()
            .Conditional()
            .Once();
        api.MapDelete(One, WebhookApi.Delete)
            .Requires(manage)
            .Describe("removeWebhook", "Remove a webhook", "What waits to be sent is not sent.")
            .Gives<WebhookPointBody>(WebhookExamples.Removed)
            .Tagged()
            .Conditional();
    }
}
