using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Somebody who is moved.</summary>
public sealed record Moved(Guid PersonId, string Name, string Email);
