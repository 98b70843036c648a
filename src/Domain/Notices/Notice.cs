using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Notices;

/// <summary>
/// That something is said about something: once for each <see cref="Key"/>. To whom it was sent stands in its receipts.
/// </summary>
public sealed class Notice
{
    /// <summary>Longest key and subject.</summary>
    public const int WordLength = 300;

    private Notice() { }

    public Guid Id { get; private set; }

    /// <summary>What it says of what, such as one step of one key's end: said once, however often a job runs.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The organisation whose it is.</summary>
    public OrganisationId Owner { get; private set; }

    public EnvironmentName? Environment { get; private set; }

    /// <summary>The integration that it concerns; null for the others.</summary>
    public Guid? IntegrationId { get; private set; }

    /// <summary>One of <see cref="NoticeTopics"/>.</summary>
    public string Topic { get; private set; } = "";

    /// <summary>What ends; null for what happened.</summary>
    public ExpiringKind? Expiring { get; private set; }

    /// <summary>Which one: a kid, a scope, an address.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>When it ends; null for what happened.</summary>
    public DateTimeOffset? Ends { get; private set; }

    /// <summary>The step, in days before the end; null for what happened.</summary>
    public int? Step { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>That <paramref name="thing"/> ends in <paramref name="step"/> days or fewer.</summary>
    public static Notice OfEnd(ExpiringThing thing, int step, DateTimeOffset now) =>
        new()
        {
            Id = Identifiers.New(now),
            Key = thing.KeyOf(step),
            Owner = thing.Place.Owner,
            Environment = thing.Place.Environment,
            IntegrationId = thing.Place.IntegrationId,
            Topic = NoticeTopics.Expiry,
            Expiring = thing.Kind,
            Subject = thing.Name,
            Ends = thing.Ends,
            Step = step,
            At = now,
        };

    /// <summary>That something happened.</summary>
    /// <param name="key">The same for the same thing.</param>
    public static Notice OfEvent(
        string key,
        NoticePlace place,
        string topic,
        string subject,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Key = key,
            Owner = place.Owner,
            Environment = place.Environment,
            IntegrationId = place.IntegrationId,
            Topic = topic,
            Subject = subject,
            At = now,
        };
}
