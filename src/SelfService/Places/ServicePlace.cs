using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Places;

/// <summary>A place that mercantile data and notification points belong to, as somebody reached it.</summary>
/// <param name="Environment">Null for the organisation as a whole.</param>
/// <param name="Integration">Null for the others.</param>
public sealed record ServicePlace(
    PlaceLevel Level,
    NoticePlace Place,
    InstalledEnvironment? Environment,
    Integration? Integration
)
{
    /// <summary>Where it is in the portal.</summary>
    public string Path =>
        Level switch
        {
            PlaceLevel.Client => Links.Integration(Environment!.Name, Integration!.ClientId),
            PlaceLevel.Provider => Links.Scopes(Environment!.Name),
            _ => Links.OwnOrganisation,
        };

    /// <summary>What the log calls it.</summary>
    public string Subject =>
        Level switch
        {
            PlaceLevel.Client => Integration!.ClientId,
            PlaceLevel.Provider => Environment!.Name.Value,
            _ => Place.Owner.ToString(),
        };

    /// <summary>What pages and mails call it.</summary>
    public Text Label =>
        Level switch
        {
            PlaceLevel.Client => PlaceTexts.Client.With(Integration!.Name, Environment!.Name),
            PlaceLevel.Provider => PlaceTexts.Provider.With(Environment!.Name),
            _ => PlaceTexts.Organisation,
        };

    /// <summary>The row of the matrix that a change of it stands under.</summary>
    public Operation Change => PlaceRoutes.All.First(routes => routes.Level == Level).Change;
}
