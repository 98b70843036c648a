namespace Portvakt.Store.Changes;

/// <summary>
/// Says which entity the token server has to load again, nothing more: what it loads is then always the
/// present state, so applying a change twice or late does no harm.
/// </summary>
public sealed class Change
{
    public long Id { get; private set; }

    public required ChangeKind Kind { get; init; }

    public required Guid EntityId { get; init; }
}
