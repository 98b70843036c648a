using Portvakt.Domain.Basics;
using DomainText = Portvakt.Domain.Basics.Text;

namespace Portvakt.Domain.Notices;

/// <summary>What a mail says, from which its plain and its HTML part are made.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">In order; plain words.</param>
/// <param name="LinkLabel">The words of its main link.</param>
/// <param name="Link">The address; null for a mail without one.</param>
public sealed record MailText(
    DomainText Subject,
    IReadOnlyList<DomainText> Paragraphs,
    DomainText? LinkLabel = null,
    string? Link = null
)
{
    internal static readonly DomainText Signature = new(
        "Hilsen Portvakt",
        "Helsing Portvakt",
        "Kind regards, Portvakt"
    );

    /// <summary>Several things that it tells of, after the paragraphs and before the main link.</summary>
    public IReadOnlyList<MailPart> Parts { get; init; } = [];

    /// <summary>Why the reader gets it and how to get less, in small print; null for what was asked for.</summary>
    public DomainText? Footer { get; init; }

    /// <summary>The mail to <paramref name="recipient"/> in <paramref name="language"/>.</summary>
    public OutgoingMail To(
        string recipient,
        Language language,
        DateTimeOffset now,
        TimeSpan delay = default,
        Guid? about = null,
        string? once = null
    ) =>
        OutgoingMail.To(
            recipient,
            Subject.In(language),
            MailPlain.Of(this, language),
            MailHtml.Of(this, language),
            now,
            delay,
            about,
            once
        );
}
