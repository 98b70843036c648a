using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.SelfService.Rest;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Events;

/// <summary>The feature's services and addresses.</summary>
internal static class EventRoutes
{
    private const string Details =
        "What was changed about the organisation's clients, keys, scopes and accesses, through the portal or the API, in the order of its "
        + "recording and each as an event of CloudEvents 1.0. Only what the token's scopes let it read. A list that is as "
        + "long as page_size has a Link header with where to go on; else come again with the sequence of its last entry.";

    private const string Example = """
        [{
          "specversion": "1.0", "id": "019ad0a4-5d3c-7c1e-9a57-1f0a4f7b2c11",
          "source": "https://api.ver2.portvakt.example", "type": "key.added", "subject": "2026-01",
          "time": "2026-01-01T08:00:00.000Z", "sequence": "0000000000000004711",
          "datacontenttype": "application/json",
          "data": {
            "environment": "ver2", "actor": "client", "client_id": "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21", "via": "api",
            "correlation_id": "4bf92f3577b34da6a3ce929d0e0e4736",
            "after": {
              "clientId": "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21", "algorithm": "RS256", "bits": 2048,
              "expires": "2027-01-01T08:00:00+00:00"
            }
          }
        }]
        """;

    private static readonly Text Tells = new(
        "Varsle om det som har skjedd",
        "Varsle om det som har skjedd",
        "Send event e-mails"
    );

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<ReadEvents>()
            .AddScoped<ReadLog>()
            .AddScoped<NarrowLog>()
            .AddScoped<FindLogActors>()
            .AddScoped<FindUndos>()
            .AddScoped<UndoScopes>()
            .AddScoped<UndoIntegrations>()
            .AddScoped<ShowLog>()
            .AddSingleton<CheckLog>()
            .AddScoped<FindLogNames>()
            .AddScoped<FindEventActors>()
            .AddScoped<FindEventParties>()
            .AddScoped<EventMail>()
            .AddScoped<TellEvents>();

    /// <summary>What is done by itself about what happens.</summary>
    public static void AddJobs(IServiceCollection services) =>
        services.AddJob<TellEvents>(
            "event-mails",
            Tells,
            TimeSpan.FromSeconds(5),
            JobResults.MailsWritten,
            (job, stop) => job.Handle(stop)
        );

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.OrganisationLog, LogPages.Organisation).Requires(Operation.ReadEvents);
        pages.MapGet("/{environment}/logg", LogPages.InEnvironment).Requires(Operation.ReadEvents);
        pages.MapGet(Links.CheckLog, CheckLogPages.Get).Requires(Operation.ReadEvents);
        pages.MapGet(Links.DeskCheckLog, CheckLogPages.Desk).Requires(Operation.ServiceDesk);
        pages
            .MapGet(
                "/{environment}/integrasjoner/{clientId}/aktivitet",
                ActivityPages.OfIntegration
            )
            .Requires(Operation.ReadEvents);
        pages
            .MapGet("/{environment}/mine-api/{id:guid}/aktivitet", ActivityPages.OfScope)
            .Requires(Operation.ReadEvents);
        pages
            .MapGet(Links.Organisations + "/{number}/logg", LogPages.Desk)
            .Requires(Operation.ServiceDesk);
    }

    public static void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/events", EventApi.List)
            .Requires(Operation.ReadEvents)
            .WithTags("Events")
            .Describe("listEvents", "Follow what happens", Details)
            .With(
                ApiParameter.Query("after", "sequence of the last one that was read.", "0"),
                ApiParameter.Query(
                    EventApi.Subject,
                    "Only what happened to this: a client ID with its keys, or a scope."
                ),
                ApiParameter.Query(EventApi.Type, "Only this kind of event.", "key.added"),
                new ApiParameter("page_size", "integer", "Most entries; 100 without it.")
                {
                    Most = EventApi.LargestPage,
                }
            )
            .Gives<IReadOnlyList<EventBody>>(Example);
}
