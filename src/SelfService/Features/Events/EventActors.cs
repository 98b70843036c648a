using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Those who did something, and where they belong.</summary>
/// <param name="Memberships">The organisations of each person.</param>
/// <param name="Operators">Staff of the installation, who are named as such to everybody.</param>
/// <param name="Machines">The machine clients, by their ids.</param>
internal sealed record EventActors(
    ILookup<Guid, OrganisationId> Memberships,
    IReadOnlySet<Guid> Operators,
    ILookup<string, LoggedClient> Machines
)
{
    /// <summary>
    /// The organisation that stands for its person or machine towards another party; null when the reader may know who it
    /// was. An event does not say for whom it was done: where somebody belongs tells it.
    /// </summary>
    /// <param name="concerned">The parties, the one in whose log it stands first.</param>
    public OrganisationId? InsteadFor(
        OrganisationId reader,
        Event entry,
        IReadOnlyList<OrganisationId> concerned
    )
    {
        if (entry.ClientId is not null)
            return Machines.Acting(LogActor.Of(entry)) is { } machine && machine.Keeper != reader
                ? machine.Keeper
                : null;
        if (entry.PersonId is not { } person || Operators.Contains(person))
            return null;
        var own = Memberships[person].ToHashSet();
        if (own.Contains(reader) || concerned.Count == 1)
            return null;
        foreach (var party in concerned)
            if (own.Contains(party))
                return party;
        return concerned[0];
    }
}
