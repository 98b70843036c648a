using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Security;

internal static class SecurityRoutes
{
    private const string OnePasskey = Links.Security + "/passnokler/{handle:length(32)}";

    public static void Add(IServiceCollection services) =>
        services
            .AddSingleton<SealedSecret>()
            .AddScoped<ReadSecurity>()
            .AddScoped<SecurityChange>()
            .AddScoped<EndSession>()
            .AddScoped<ChangePassword>()
            .AddScoped<TurnOnCodes>()
            .AddScoped<TurnOffCodes>()
            .AddScoped<RenewRecoveryCodes>()
            .AddScoped<AddressRule>()
            .AddScoped<RequestEmailChange>()
            .AddScoped<ConfirmEmailChange>()
            .AddScoped<ListPasskeys>()
            .AddScoped<AddPasskey>()
            .AddScoped<ChangePasskey>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ReadOwnProfile;
        const Operation change = Operation.ChangeOwnSignIn;
        pages.MapGet(Links.Security, SecurityPages.Get).Requires(read);
        pages.MapPost(Links.EndSession, SignedInPages.End).Requires(change);
        pages.MapPost(Links.SignOutEverywhere, SignedInPages.Everywhere).Requires(change);
        pages.MapGet(Links.ChangePassword, PasswordPages.Get).Requires(change);
        pages.MapPost(Links.ChangePassword, PasswordPages.Post).Requires(change);
        pages.MapGet(Links.TurnOnCodes, TurnOnCodesPages.Get).Requires(change);
        pages.MapPost(Links.TurnOnCodes, TurnOnCodesPages.Post).Requires(change);
        pages.MapGet(Links.TurnOffCodes, CodesPages.GetTurnOff).Requires(change);
        pages.MapPost(Links.TurnOffCodes, CodesPages.TurnOff).Requires(change);
        pages.MapGet(Links.RecoveryCodes, CodesPages.GetRenew).Requires(change);
        pages.MapPost(Links.RecoveryCodes, CodesPages.Renew).Requires(change);
        pages.MapGet(Links.ChangeEmail, EmailPages.Get).Requires(change);
        pages.MapPost(Links.ChangeEmail, EmailPages.Post).Requires(change);
        pages.MapGet(Links.ConfirmEmail, EmailPages.GetConfirm).Requires(change);
        pages.MapPost(Links.ConfirmEmail, EmailPages.PostConfirm).Requires(change);
        pages.MapGet(Links.NewPasskey, NewPasskeyPages.Get).Requires(change);
        pages.MapPost(Links.NewPasskey, NewPasskeyPages.Post).Requires(change);
        pages.MapPost(Links.CreatePasskey, NewPasskeyPages.Create).Requires(change);
        pages.MapGet(OnePasskey, PasskeyPages.Get).Requires(change);
        pages.MapPost(OnePasskey + "/navn", PasskeyPages.Rename).Requires(change);
        pages.MapPost(OnePasskey + "/fjern", PasskeyPages.Remove).Requires(change);
    }
}
