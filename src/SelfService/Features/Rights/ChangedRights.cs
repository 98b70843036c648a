using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>The rights that came or went; at least one.</summary>
internal sealed record ChangedRights(IReadOnlyList<Right> Rights);
