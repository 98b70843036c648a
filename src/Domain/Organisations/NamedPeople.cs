using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Whom an organisation lets into one test environment, when its administrators have closed it to the others. The list is
/// kept while the environment is open to all, so that closing it again does not begin from nothing.
/// </summary>
public sealed class NamedPeople : Aggregate
{
    private NamedPeople() { }

    public OrganisationId Organisation { get; private set; }

    public EnvironmentName Environment { get; private set; }

    /// <summary>Whether only the people of the list may enter.</summary>
    public bool Closed { get; private set; }

    /// <summary>Ids of members.</summary>
    public IReadOnlyList<Guid> People { get; private set; } = [];

    public static NamedPeople Of(
        OrganisationId organisation,
        EnvironmentName environment,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Organisation = organisation,
            Environment = environment,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Whether <paramref name="personId"/> stands outside.</summary>
    public bool ShutsOut(Guid personId) => Closed && !People.Contains(personId);

    /// <summary>Opens or closes the environment, with these people on the list.</summary>
    public void Set(bool closed, IEnumerable<Guid> people, DateTimeOffset now)
    {
        Closed = closed;
        People = [.. people.Distinct().Order()];
        Touch(now);
    }

    /// <summary>Takes somebody who left off the list; whether they were on it.</summary>
    public bool Remove(Guid personId, DateTimeOffset now)
    {
        if (!People.Contains(personId))
            return false;
        Set(Closed, People.Where(id => id != personId), now);
        return true;
    }
}
