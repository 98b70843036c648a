using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Moves one member to another organisation.</summary>
internal sealed class MovePerson(PortvaktDb db, Moving moving)
{
    /// <summary>A member of the organisation; null when the person is none.</summary>
    public async Task<Moved?> Find(
        Organisation organisation,
        Guid personId,
        CancellationToken cancellation
    ) =>
        (await moving.MembersOf(organisation.Number, cancellation)).FirstOrDefault(m =>
            m.PersonId == personId
        );

    public async Task<Outcome<Organisation>> Handle(
        Organisation from,
        Moved person,
        Organisation to,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await moving.Move([person.PersonId], from, to, actor, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? to
            : Problem.Of(Problems.ConcurrentChange);
    }
}
