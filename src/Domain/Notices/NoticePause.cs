using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>That somebody does not want to hear of an end any more, or not before a day.</summary>
public sealed class NoticePause
{
    private NoticePause() { }

    /// <summary><see cref="ExpiringThing.Key"/>.</summary>
    public string Key { get; private set; } = "";

    public OrganisationId Owner { get; private set; }

    /// <summary>Until when it is quiet; null for good.</summary>
    public DateTimeOffset? Until { get; private set; }

    public Guid? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static NoticePause Of(
        ExpiringThing thing,
        DateTimeOffset? until,
        Guid? person,
        DateTimeOffset now
    ) =>
        new()
        {
            Key = thing.Key,
            Owner = thing.Place.Owner,
            Until = until,
            PersonId = person,
            At = now,
        };

    /// <summary>Whether it keeps quiet at <paramref name="now"/>.</summary>
    public bool HoldsAt(DateTimeOffset now) => Until is null || now < Until;
}
