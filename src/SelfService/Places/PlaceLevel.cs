namespace Portvakt.SelfService.Places;

/// <summary>How wide a place is that mercantile data and notification points belong to. Also a note at its routes.</summary>
public enum PlaceLevel
{
    Organisation,

    /// <summary>"API-tilbyder" in an environment.</summary>
    Provider,

    /// <summary>An integration.</summary>
    Client,
}
