using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Cases;

internal static class CaseRoutes
{
    private const string Desk = Links.DeskCases + "/{number}";
    private const string Own = Links.OwnCases + "/{number}";
    private const string Organisation = Links.OrganisationCases + "/{number}";
    private const string Right = "/{environment}/rettigheter/{number}";

    public static void Add(IServiceCollection services) =>
        services
            .AddCasework()
            .AddScoped<CasePeople>()
            .AddScoped<FindCases>()
            .AddScoped<ReadCase>()
            .AddScoped<ShowCase>()
            .AddScoped<SpeakInCase>()
            .AddScoped<AssignCase>()
            .AddScoped<WithdrawCase>()
            .AddScoped<DecideCase>()
            .AddScoped<ShowDecision>()
            .AddScoped<RequesterForms>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        MapDesk(pages);
        pages.MapGet(Links.OwnCases, OwnCasePages.List).Requires(Operation.ReadOwnCases);
        pages.MapGet(Own, OwnCasePages.Get).Requires(Operation.ReadOwnCases);
        pages.MapPost(Own, OwnCasePages.Speak).Requires(Operation.AnswerOwnCase);
        pages.MapGet(Own + "/trekk", OwnCasePages.GetWithdraw).Requires(Operation.ReadOwnCases);
        pages.MapPost(Own + "/trekk", OwnCasePages.Withdraw).Requires(Operation.AnswerOwnCase);
        pages.MapGet(Links.FollowCase, FollowPages.Get).Requires(Operation.FollowCase);
        pages.MapPost(Links.FollowCase, FollowPages.Speak).Requires(Operation.FollowCase);
        pages
            .MapGet(Links.FollowCase + "/trekk", FollowPages.GetWithdraw)
            .Requires(Operation.FollowCase);
        pages
            .MapPost(Links.FollowCase + "/trekk", FollowPages.Withdraw)
            .Requires(Operation.FollowCase);
        MapAdministrators(pages);
    }

    private static void MapDesk(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.DeskCases, QueuePages.Get).Requires(Operation.ServiceDesk);
        pages.MapGet(Desk, DeskCasePages.Get).Requires(Operation.ServiceDesk);
        pages.MapPost(Desk + "/melding", DeskCasePages.Speak).Requires(Operation.HandleCase);
        pages.MapPost(Desk + "/behandler", DeskCasePages.Assign).Requires(Operation.HandleCase);
        pages.MapGet(Desk + "/avgjor", DecidePages.Get).Requires(Operation.ServiceDesk);
        pages.MapPost(Desk + "/avgjor", DecidePages.Post).Requires(Operation.HandleCase);
    }

    private static void MapAdministrators(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ReadOrganisationCases;
        pages.MapGet(Links.OrganisationCases, OrganisationCasePages.List).Requires(read);
        pages.MapGet(Organisation, OrganisationCasePages.Get).Requires(read);
        pages
            .MapPost(Organisation + "/melding", OrganisationCasePages.Speak)
            .Requires(Operation.AnswerOrganisationCase);
        // The form is shown to an administrator who may not send it, with the reason.
        pages.MapGet(Right, DecidePages.GetRight).Requires(read);
        pages.MapPost(Right, DecidePages.PostRight).Requires(Operation.DecideRightRequest);
    }
}
