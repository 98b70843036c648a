using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>What the service desk tells everybody about the service ("driftsmelding").</summary>
public sealed class OperationsMessage : Aggregate
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 120;

    /// <summary>Longest text.</summary>
    public const int BodyLength = 2000;

    private OperationsMessage() { }

    public OperationsKind Kind { get; private set; }

    public LanguageMap Title { get; private set; } = new("");

    public LanguageMap Body { get; private set; } = new("");

    /// <summary>When it begins to hold: the start of the work or of the disturbance.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>When it is over; null while nobody knows.</summary>
    public DateTimeOffset? To { get; private set; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? Withdrawn { get; private set; }

    public static OperationsMessage Create(
        OperationsKind kind,
        LanguageMap title,
        LanguageMap body,
        DateTimeOffset from,
        DateTimeOffset? to,
        DateTimeOffset now
    )
    {
        var message = new OperationsMessage { Id = Identifiers.New(now), Created = now };
        message.Write(kind, title, body, from, to, now);
        message.Version = 1;
        return message;
    }

    public void Write(
        OperationsKind kind,
        LanguageMap title,
        LanguageMap body,
        DateTimeOffset from,
        DateTimeOffset? to,
        DateTimeOffset now
    )
    {
        (Kind, Title, Body, From, To) = (kind, title, body, from, to);
        Touch(now);
    }

    /// <summary>Whether it is still to come.</summary>
    public bool IsComingAt(DateTimeOffset now) => StandsAt(now) && now < From;

    /// <summary>Whether it is the case now.</summary>
    public bool IsOngoingAt(DateTimeOffset now) => StandsAt(now) && From <= now;

    /// <summary>It is over.</summary>
    public void End(DateTimeOffset now)
    {
        To = now;
        Touch(now);
    }

    public void Withdraw(DateTimeOffset now)
    {
        Withdrawn = now;
        Touch(now);
    }

    /// <summary>Whether it is still to be shown.</summary>
    public bool StandsAt(DateTimeOffset now) => Withdrawn is null && (To is null || now < To);
}
