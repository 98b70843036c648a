using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Webhooks;

internal static class WebhookRoutes
{
    private const string NewIn = "/{environment}/webhooks/ny";
    private const string One = Links.Webhooks + "/{id:guid}";
    private const string Test = One + "/test";
    private const string Replay = One + "/{call:guid}/send";
    private const string Secret = One + "/hemmelighet";
    private const string Remove = One + "/fjern";

    private static readonly Text Feeds = new(
        "Finn hendelser som skal til webhooker",
        "Finn hendingar som skal til webhookar",
        "Find events for webhooks"
    );
    private static readonly Text Delivers = new(
        "Send meldinger til webhooker",
        "Send meldingar til webhookar",
        "Send webhook messages"
    );

    public static void Add(IServiceCollection services) =>
        services
            .AddSingleton<WebhookSecrets>()
            .AddSingleton<WebhookSources>()
            .AddSingleton<CallWebhook>()
            .AddScoped<ReadWebhooks>()
            .AddScoped<AddWebhook>()
            .AddScoped<ChangeWebhook>()
            .AddScoped<TestWebhook>()
            .AddScoped<ReplayCall>();

    /// <summary>What the portal does for webhooks beside answering.</summary>
    public static void AddJobs(IServiceCollection services)
    {
        var often = TimeSpan.FromSeconds(1);
        services.AddSingleton<FeedWebhooks>().AddSingleton<DeliverWebhooks>();
        services.AddSingleton(sp => new Job(
            "webhook-feed",
            Feeds,
            often,
            sp.GetRequiredService<FeedWebhooks>().Run
        ));
        services.AddSingleton(sp => new Job(
            "webhooks",
            Delivers,
            often,
            sp.GetRequiredService<DeliverWebhooks>().Run
        ));
    }

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation manage = Operation.ManageWebhooks;
        pages.MapGet(Links.Webhooks, WebhookListPages.Get).Requires(manage);
        pages.MapGet(Links.NewWebhook, NewWebhookPages.Get).Requires(manage);
        pages.MapPost(Links.NewWebhook, NewWebhookPages.Post).Requires(manage);
        pages.MapGet(NewIn, NewWebhookPages.Get).Requires(manage);
        pages.MapPost(NewIn, NewWebhookPages.Post).Requires(manage);
        pages.MapGet(One, WebhookPages.Get).Requires(manage);
        pages.MapPost(Test, WebhookPages.Test).Requires(manage);
        pages.MapPost(Replay, WebhookPages.Replay).Requires(manage);
        pages.MapGet(Secret, ConfirmWebhookPages.GetSecret).Requires(manage);
        pages.MapPost(Secret, ConfirmWebhookPages.PostSecret).Requires(manage);
        pages.MapGet(Remove, ConfirmWebhookPages.GetRemove).Requires(manage);
        pages.MapPost(Remove, ConfirmWebhookPages.PostRemove).Requires(manage);
    }
}
