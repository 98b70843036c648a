using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Noticing;

/// <summary>The page that does what the advice says.</summary>
internal static class EndLinks
{
    public static string Of(EndingThing end) =>
        (end.Thing.Kind, end.Thing.Place.Environment) switch
        {
            (ExpiringKind.Delegation, { } at) => end.IsReceived
                ? Links.ReceivedDelegations(at)
                : Links.GivenDelegations(at),
            var (kind, at) => Of(kind, end.Thing.Name, at, end.ClientId),
        };

    /// <summary>As a notice knows it, which does not say who gave a delegation and who received it.</summary>
    /// <param name="clientId">The integration that it belongs to; null for the others.</param>
    public static string Of(
        ExpiringKind kind,
        string subject,
        EnvironmentName? environment,
        string? clientId
    ) =>
        (kind, environment, clientId) switch
        {
            (ExpiringKind.Key, { } at, { } client) => Links.NewKey(at, client),
            (ExpiringKind.Certificate, { } at, { } client) => Links.NewCertificate(at, client),
            (ExpiringKind.Secret, { } at, { } client) => Links.RenewSecret(at, client),
            (ExpiringKind.Access, { } at, _) => Links.AskForAccess(at, ScopeName.Of(subject)),
            (ExpiringKind.Delegation, { } at, _) => Links.ApiAccess(at),
            (ExpiringKind.Terms, _, _) => Links.Terms,
            (ExpiringKind.MercantileData, { } at, { } client) => Links.IntegrationMercantile(
                at,
                client
            ),
            (ExpiringKind.MercantileData, { } at, _) => Links.ProviderMercantile(at),
            (ExpiringKind.MercantileData, _, _) => Links.OrganisationMercantile,
            (ExpiringKind.NotificationPoint, _, _) => Links.OrganisationPoints,
            _ => Links.ServiceDesk,
        };
}
