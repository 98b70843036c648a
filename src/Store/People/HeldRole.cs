using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>A role with whoever holds it.</summary>
public sealed record HeldRole(RoleHolder Held, Person Person);
