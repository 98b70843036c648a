using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>For whom a person may speak in an environment, and how far; see <see cref="Representations"/>.</summary>
/// <param name="Rights">Those that hold now.</param>
/// <param name="Roles">Held there, or in the main unit of a sub unit.</param>
/// <param name="IsMember">By e-mail domain or invitation.</param>
public sealed record Representation(
    OrganisationId Organisation,
    IReadOnlySet<Right> Rights,
    IReadOnlySet<Role> Roles,
    bool IsMember
);
