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
    private const string OneIn = "/{environment}/webhooks/{id:guid}";
    private const string One = Links.Webhooks + "/{id:guid}";

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
            .AddScoped<ReachedWebhooks>()
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
        MapOne(pages, One);
        MapOne(pages, OneIn);
    }

    /// <summary>One of all test environments, or of the one environment whose rules hold for it.</summary>
    private static void MapOne(IEndpointRouteBuilder pages, string one)
    {
        const Operation manage = Operation.ManageWebhooks;
        pages.MapGet(one, WebhookPages.Get).Requires(manage);
        pages.MapPost(one + "/test", WebhookPages.Test).Requires(manage);
        pages.MapPost(one + "/{call:guid}/send", WebhookPages.Replay).Requires(manage);
        pages.MapGet(one + "/hemmelighet", ConfirmWebhookPages.GetSecret).Requires(manage);
        pages.MapPost(one + "/hemmelighet", ConfirmWebhookPages.PostSecret).Requires(manage);
        pages.MapGet(one + "/fjern", ConfirmWebhookPages.GetRemove).Requires(manage);
        pages.MapPost(one + "/fjern", ConfirmWebhookPages.PostRemove).Requires(manage);
    }
}
