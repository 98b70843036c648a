using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Invitations;

internal static class InvitationServices
{
    public static IServiceCollection AddInvitations(this IServiceCollection services) =>
        services.AddScoped<Inviting>().AddScoped<MembershipMail>();
}
