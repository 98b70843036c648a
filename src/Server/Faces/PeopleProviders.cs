using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Outside;
using Portvakt.SelfService.Login.Providers;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Faces;

/// <summary>Each environment's provider as the settings have it: a real one, or the embedded one where it runs.</summary>
internal static class PeopleProviders
{
    public static SignInProviders Of(Installation installation) =>
        new([
            .. installation
                .Landscape.Environments.Select(e => Of(e, installation))
                .OfType<SignInProvider>(),
        ]);

    private static SignInProvider? Of(InstalledEnvironment environment, Installation installation)
    {
        var settings = installation
            .Settings.Environments.First(e => e.Name == environment.Name.Value)
            .Ansattporten;
        if (settings is not null)
            return Configured(environment, settings, installation);
        // The embedded provider signs made-up people in, and for production only where everything is for trying out.
        var client = installation.RunsLogin
            ? LoginFace.Clients(installation).FirstOrDefault(c => c.Environment == environment.Name)
            : null;
        if (client is null)
            return null;
        var defaults = new AnsattportenSettings
        {
            Authority = installation.Login + "/",
            ClientId = client.Id,
            Acr = environment.IsProd ? "high" : "substantial",
            RightsAreHere = true,
        };
        return Provider(environment, defaults, new Uri(defaults.Authority));
    }

    private static SignInProvider Configured(
        InstalledEnvironment environment,
        AnsattportenSettings settings,
        Installation installation
    )
    {
        var reach = installation.IsTrial ? OutsideReach.Loopback : OutsideReach.Private;
        if (
            !Uri.TryCreate(settings.Authority, UriKind.Absolute, out var authority)
            || !OutsideAddress.MayBeCalled(authority, reach)
        )
            throw new StartRefused(
                $"Environment {environment.Name}: Ansattporten:Authority must be an https address; http is for this machine in Trial mode only."
            );
        if (settings.ClientId.Length == 0)
            throw new StartRefused(
                $"Environment {environment.Name}: Ansattporten:ClientId is missing."
            );
        return Provider(environment, settings, authority);
    }

    private static SignInProvider Provider(
        InstalledEnvironment environment,
        AnsattportenSettings settings,
        Uri authority
    ) =>
        new()
        {
            Environment = environment.Name,
            Authority = authority,
            ClientId = settings.ClientId,
            ClientSecret = settings.ClientSecret,
            RightsAreHere = settings.RightsAreHere,
            Acr = settings.Acr,
            DetailsType = settings.OrganisationClaim is null ? settings.DetailsType : null,
            Resources = new Dictionary<Right, string>
            {
                [Right.Apis] = settings.Apis,
                [Right.Integrations] = settings.Integrations,
                [Right.Suppliers] = settings.Suppliers,
            },
            OrganisationClaim = settings.OrganisationClaim,
            RightsClaim = settings.RightsClaim,
            RoleClaim = settings.RoleClaim,
            AdministratorRole = settings.AdministratorRole,
            NumberClaim = settings.NumberClaim,
            IsLoopback = authority.IsLoopback && authority.Scheme == Uri.UriSchemeHttp,
        };
}
