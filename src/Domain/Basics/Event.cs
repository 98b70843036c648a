namespace Portvakt.Domain.Basics;

/// <summary>
/// One change, written in the same transaction as the change itself. Holds person ids, never names or
/// e-mail addresses.
/// </summary>
public sealed class Event
{
    private Event() { }

    /// <summary>Order of recording; the reader's position in the feed.</summary>
    public long Sequence { get; private set; }

    public Guid Id { get; private set; }

    /// <summary>One of <see cref="EventType"/>.</summary>
    public string Type { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Null for what is global: people, organisations, terms.</summary>
    public string? Environment { get; private set; }

    /// <summary>The organisation in whose log it stands.</summary>
    public OrganisationId? Organisation { get; private set; }

    public Guid? PersonId { get; private set; }

    public string? ClientId { get; private set; }

    public Via Via { get; private set; }

    public string CorrelationId { get; private set; } = "";

    /// <summary>What it happened to, as people would name it: a scope, a client id, a kid.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>JSON of the changed facts before; null when it came into being.</summary>
    public string? Before { get; private set; }

    /// <summary>JSON of the changed facts after; null when it ended.</summary>
    public string? After { get; private set; }

    /// <summary>Notes that <paramref name="actor"/> did <paramref name="type"/> to <paramref name="subject"/>.</summary>
    public static Event Of(
        string type,
        Actor actor,
        DateTimeOffset now,
        string subject,
        string? environment = null,
        OrganisationId? organisation = null,
        string? before = null,
        string? after = null
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Type = type,
            At = now,
            Environment = environment,
            Organisation = organisation ?? actor.Organisation,
            PersonId = actor.PersonId,
            ClientId = actor.ClientId,
            Via = actor.Via,
            CorrelationId = actor.CorrelationId,
            Subject = subject,
            Before = before,
            After = after,
        };
}
