namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>By what kind of access the catalogue can be narrowed.</summary>
public enum CatalogueAccess
{
    /// <summary>What the reader's organisation owns, has or has asked for.</summary>
    Own,

    /// <summary>What everybody may use.</summary>
    Open,

    /// <summary>What one has to ask for.</summary>
    OnRequest,
}
