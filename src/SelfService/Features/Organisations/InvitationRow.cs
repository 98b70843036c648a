using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Somebody who is invited.</summary>
public sealed record InvitationRow(string Email, bool AsAdministrator, DateTimeOffset Expires);
