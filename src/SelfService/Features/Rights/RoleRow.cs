using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Somebody who can give rights here.</summary>
/// <param name="FromAbove">Whether they hold the role in the main unit.</param>
public sealed record RoleRow(string Name, Role Role, bool FromAbove);
