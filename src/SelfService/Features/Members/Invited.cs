using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Somebody who is invited and has not come yet.</summary>
public sealed record Invited(Guid Id, string Email, bool AsAdministrator, DateTimeOffset Expires);
