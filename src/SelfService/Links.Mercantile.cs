using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>Mercantile data and notification points: of the organisation, of "API-tilbyder", of an integration.</summary>
public static partial class Links
{
    public const string OrganisationPoints = OwnOrganisation + "/varsling";
    public const string OrganisationMercantile = OwnOrganisation + "/merkantile-data";

    /// <summary>Where whoever has the address of a notification point says yes.</summary>
    public const string ConfirmPoint = "/varsling/{secret}";

    public const string PointConfirmed = "/varsling/bekreftet";

    /// <param name="place">Where the place is in the portal, such as <see cref="OwnOrganisation"/>.</param>
    public static string Points(string place) => $"{place}/varsling";

    public static string NewPoint(string place) => $"{Points(place)}/ny";

    public static string Point(string place, Guid id) => $"{Points(place)}/{id}";

    public static string RemovePoint(string place, Guid id) => $"{Point(place, id)}/fjern";

    /// <summary>Where the link to confirm it is sent once more.</summary>
    public static string AskPoint(string place, Guid id) => $"{Point(place, id)}/bekreftelse";

    public static string Mercantile(string place) => $"{place}/merkantile-data";

    /// <summary>Where somebody says that it is all still right.</summary>
    public static string ReviewMercantile(string place) => $"{Mercantile(place)}/stemmer";

    /// <summary>The mercantile data of "API-tilbyder" in an environment.</summary>
    public static string ProviderMercantile(EnvironmentName environment) =>
        Mercantile(Scopes(environment));

    public static string IntegrationMercantile(EnvironmentName environment, string clientId) =>
        Mercantile(Integration(environment, clientId));
}
