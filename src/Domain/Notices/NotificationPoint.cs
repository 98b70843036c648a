using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Notices;

/// <summary>
/// Where an organisation wants to hear of what happens ("varslingspunkt"): an e-mail address or a web address. It gets
/// nothing before whoever has it has confirmed it.
/// </summary>
public sealed class NotificationPoint : Aggregate
{
    /// <summary>Longest web address.</summary>
    public const int AddressLength = 500;

    /// <summary>Most points at one place.</summary>
    public const int Most = 20;

    /// <summary>How long the link that confirms one works.</summary>
    public static readonly TimeSpan ConfirmationTime = TimeSpan.FromDays(7);

    private NotificationPoint() { }

    public OrganisationId Owner { get; private set; }

    /// <summary>Null for a point of the organisation as a whole.</summary>
    public EnvironmentName? Environment { get; private set; }

    /// <summary>The integration that it belongs to; null for the others.</summary>
    public Guid? IntegrationId { get; private set; }

    public NoticeChannel Channel { get; private set; }

    /// <summary>An e-mail address in lower case, or an https address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The language that it is written to in.</summary>
    public Language Language { get; private set; }

    /// <summary>What it wants to hear of, from <see cref="NoticeTopics"/>; empty for everything.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    /// <summary>When whoever has the address said yes; null until then.</summary>
    public DateTimeOffset? Confirmed { get; private set; }

    /// <summary>When the last reminder to confirm it went out.</summary>
    public DateTimeOffset? Reminded { get; private set; }

    /// <summary>What webhooks are signed with, protected; null for e-mail.</summary>
    public byte[]? Secret { get; private set; }

    /// <summary>Who made it; null for a machine.</summary>
    public Guid? PersonId { get; private set; }

    public NoticePlace Place => new(Owner, Environment, IntegrationId);

    public static NotificationPoint Create(
        NoticePlace place,
        NoticeChannel channel,
        string address,
        Language language,
        IEnumerable<string> topics,
        byte[]? secret,
        Guid? person,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Owner = place.Owner,
            Environment = place.Environment,
            IntegrationId = place.IntegrationId,
            Channel = channel,
            Address = address,
            Language = language,
            Topics = [.. topics],
            Secret = secret,
            PersonId = person,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Whether it is to hear of <paramref name="topic"/>; what concerns security reaches every point.</summary>
    public bool Hears(string topic) =>
        Confirmed is not null
        && (Topics.Count == 0 || NoticeTopics.IsSecurity(topic) || Topics.Contains(topic));

    /// <summary>Whether what happens at <paramref name="place"/> concerns it: there, or at the wider place that it stands for.</summary>
    public bool Covers(NoticePlace place) =>
        Owner == place.Owner
        && (
            IntegrationId is { } integration
                ? integration == place.IntegrationId
                : Environment is null || Environment == place.Environment
        );

    public void Confirm(DateTimeOffset now)
    {
        Confirmed = now;
        Touch(now);
    }

    /// <summary>Takes what its owner wants of it.</summary>
    public void Choose(Language language, IEnumerable<string> topics, DateTimeOffset now)
    {
        Language = language;
        Topics = [.. topics];
        Touch(now);
    }

    /// <summary>Gives a webhook another secret; the former one signs no more.</summary>
    public void SetSecret(byte[] secret, DateTimeOffset now)
    {
        Secret = secret;
        Touch(now);
    }

    /// <summary>Nothing is sent to it until it is confirmed again: the receiver said that it is gone.</summary>
    public void TurnOff(DateTimeOffset now)
    {
        Confirmed = null;
        Touch(now);
    }

    public void Remind(DateTimeOffset now) => Reminded = now;
}
