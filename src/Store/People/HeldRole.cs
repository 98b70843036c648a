using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>A role with the name of whoever holds it.</summary>
public sealed record HeldRole(RoleHolder Held, string Name);
