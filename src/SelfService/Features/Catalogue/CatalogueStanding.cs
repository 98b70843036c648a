namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>How the reader's organisation stands to a scope of the catalogue.</summary>
public enum CatalogueStanding
{
    /// <summary>Its own.</summary>
    Own,

    /// <summary>It has access.</summary>
    Granted,

    /// <summary>It has asked, and waits for an answer.</summary>
    Requested,

    /// <summary>Everybody may use it.</summary>
    Open,

    /// <summary>Its owner gives access to those who ask.</summary>
    OnRequest,

    /// <summary>The service desk alone gives it.</summary>
    ServiceDesk,
}
