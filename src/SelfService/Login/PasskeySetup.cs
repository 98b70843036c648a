using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>The framework's passkeys (Web Authentication Level 3), with the demands that let one stand for two factors.</summary>
internal static class PasskeySetup
{
    private const string Required = "required";

    /// <summary>How long the browser waits for a finger.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static void Add(IServiceCollection services, PortalSettings settings)
    {
        var portal = new Uri(settings.Address);
        var origin = portal.GetLeftPart(UriPartial.Authority);
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyChallenges>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = portal.Host;
            // By the configured address: what a request says of its own origin is for the requester to say.
            options.ValidateOrigin = answer =>
                ValueTask.FromResult(answer.Origin == origin && !answer.CrossOrigin);
            // The finger or PIN is the second factor, and a passkey that names its owner spares typing an address.
            options.UserVerificationRequirement = Required;
            options.ResidentKeyRequirement = Required;
            // Which make an authenticator is of is nobody's business.
            options.AttestationConveyancePreference = "none";
            options.AuthenticatorTimeout = Patience;
        });
    }
}
