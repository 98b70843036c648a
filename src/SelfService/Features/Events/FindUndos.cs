using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Finds what some events of an environment can be undone by, as things stand now and as far as the reader may. What was done
/// several times is undone at the last one.
/// </summary>
internal sealed class FindUndos(UndoScopes scopes, UndoIntegrations integrations)
{
    /// <param name="events">Newest first.</param>
    /// <returns>By the sequence of the event.</returns>
    public async Task<IReadOnlyDictionary<long, LogUndo>> Handle(
        IReadOnlyList<Event> events,
        Visit visit,
        CancellationToken cancellation
    )
    {
        if (visit.MaybeEnvironment is null || !visit.Actor.IsMember)
            return new Dictionary<long, LogUndo>();
        List<(Event Event, LogUndo Undo)> found =
        [
            .. await scopes.Handle(events, visit, cancellation),
            .. await integrations.Handle(events, visit, cancellation),
        ];
        return found
            .OrderByDescending(one => one.Event.Sequence)
            .DistinctBy(one => one.Undo.Href)
            .ToDictionary(one => one.Event.Sequence, one => one.Undo);
    }
}
