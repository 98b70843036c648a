namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>Somebody with scopes in the catalogue.</summary>
/// <param name="Number">As forms send it.</param>
public sealed record CatalogueOwner(string Number, string Name);
