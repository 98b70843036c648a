using Portvakt.Store.Changes;

namespace Portvakt.TokenServer.Directory;

/// <summary>One row of the changes table.</summary>
/// <param name="Oldest">The smallest id that the table had when the row was read.</param>
internal readonly record struct ChangeRow(long Id, ChangeKind Kind, Guid EntityId, long Oldest);
