using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Somebody who has rights in the organisation, or has been given them and not come for them yet.</summary>
/// <param name="Handle">What the portal's addresses call them.</param>
/// <param name="Rights">In the order of the document's table.</param>
public sealed record RightHolder(Guid Handle, MeantPerson Person, IReadOnlyList<Right> Rights);
