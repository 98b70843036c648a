using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>A public scope with its owner's name and the reader's own standing; nothing of anybody else's.</summary>
public sealed record CatalogueRow(Scope Scope, string OwnerName, CatalogueStanding Standing);
