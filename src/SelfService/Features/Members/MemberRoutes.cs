using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Members;

internal static class MemberRoutes
{
    private const string One = Links.Members + "/{id:guid}";
    private const string Administrator = One + "/administrator";
    private const string Remove = One + "/fjern";
    private const string Withdraw = Links.Members + "/invitasjon/{id:guid}/trekk";
    private const string NamedIn = Links.NamedPeople + "/{name}";

    public static void Add(IServiceCollection services) =>
        services
            .AddInvitations()
            .AddScoped<ListMembers>()
            .AddScoped<ChangeAdministrator>()
            .AddScoped<RemoveMember>()
            .AddScoped<InviteMember>()
            .AddScoped<JoinOrganisation>()
            .AddScoped<ReadOwnOrganisation>()
            .AddScoped<LimitEnvironment>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        // Forms are shown to those who may not send them, with the reason; only sending them is refused.
        const Operation read = Operation.ReadMembers;
        const Operation manage = Operation.ManageMembers;
        pages.MapGet(Links.OwnOrganisation, OwnOrganisationPages.Get).Requires(read);
        pages.MapGet(Links.Members, MemberListPages.Get).Requires(read);
        pages.MapGet(Links.InviteMember, InvitePages.Get).Requires(read);
        pages.MapPost(Links.InviteMember, InvitePages.Post).Requires(manage);
        pages.MapPost(Withdraw, InvitePages.Withdraw).Requires(manage);
        pages.MapGet(One, MemberPages.Get).Requires(read);
        pages.MapGet(Administrator, MemberPages.GetAdministrator).Requires(read);
        pages.MapPost(Administrator, MemberPages.PostAdministrator).Requires(manage);
        pages.MapGet(Remove, MemberPages.GetRemove).Requires(read);
        pages.MapPost(Remove, MemberPages.PostRemove).Requires(manage);
        pages.MapGet(Links.NamedPeople, NamedPeoplePages.List).Requires(read);
        pages.MapGet(NamedIn, NamedPeoplePages.Get).Requires(read);
        pages.MapPost(NamedIn, NamedPeoplePages.Post).Requires(Operation.LimitEnvironment);
        pages.MapGet(Links.JoinOrganisation, JoinPages.Get).Requires(Operation.JoinOrganisation);
        pages.MapPost(Links.JoinOrganisation, JoinPages.Post).Requires(Operation.JoinOrganisation);
    }
}
