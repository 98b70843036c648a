using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>A member of an organisation.</summary>
public sealed record Member(
    Guid Id,
    string Name,
    string Email,
    bool IsAdministrator,
    DateTimeOffset Since
);
