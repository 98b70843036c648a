using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.AccessRequests;

internal static class AccessRequestRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<AskableScopes>()
            .AddScoped<NamedClient>()
            .AddScoped<RequestedAccess>()
            .AddScoped<AccessRequestMail>()
            .AddScoped<ApproveByRule>()
            .AddScoped<AskForAccess>()
            .AddScoped<WithdrawAccessRequest>()
            .AddScoped<DecidedRequests>()
            .AddScoped<ApproveAccessRequest>()
            .AddScoped<ApproveSeveral>()
            .AddScoped<DeclineAccessRequest>()
            .AddScoped<ListRequests>()
            .AddScoped<SentRequests>()
            .AddScoped<ShowAsking>()
            .AddScoped<OwnApprovalRules>()
            .AddScoped<FindEndedRule>()
            .AddScoped<CreateApprovalRule>()
            .AddScoped<EndApprovalRule>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation sent = Operation.ReadOwnAccesses;
        const Operation ask = Operation.RequestAccess;
        const Operation received = Operation.ReadScopes;
        const Operation decide = Operation.DecideAccessRequest;
        var requests = pages.MapGroup("/{environment}/foresporsler");
        requests.MapGet("", RequestListPages.Received).Requires(received);
        requests.MapGet("/{id:guid}", RequestPages.Get).Requires(received);
        requests.MapPost("/godkjenn", ApproveSeveralPages.Post).Requires(decide);
        requests.MapPost("/{id:guid}/godkjenn", RequestPages.Approve).Requires(decide);
        requests.MapPost("/{id:guid}/avsla", RequestPages.Decline).Requires(decide);
        requests.MapGet("/sendt", RequestListPages.Sent).Requires(sent);
        requests.MapGet("/sendt/ny", AskPages.Get).Requires(sent);
        requests.MapPost("/sendt/ny", AskPages.Post).Requires(ask);
        requests.MapGet("/sendt/{id:guid}", SentRequestPages.Get).Requires(sent);
        requests
            .MapGet("/sendt/{id:guid}/trekk-tilbake", SentRequestPages.GetWithdraw)
            .Requires(sent);
        requests
            .MapPost("/sendt/{id:guid}/trekk-tilbake", SentRequestPages.PostWithdraw)
            .Requires(ask);
        requests.MapGet("/regler", RulePages.List).Requires(received);
        requests.MapGet("/regler/ny", RulePages.New).Requires(received);
        requests.MapPost("/regler/ny", RulePages.Create).Requires(decide);
        requests.MapGet("/regler/{id:guid}/avslutt", RulePages.GetEnd).Requires(received);
        requests.MapPost("/regler/{id:guid}/avslutt", RulePages.PostEnd).Requires(decide);
    }
}
