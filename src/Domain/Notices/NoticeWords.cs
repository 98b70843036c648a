using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>The words of notification points and contacts on the wire, in forms and in the log.</summary>
public static class NoticeWords
{
    public static WordList<NoticeChannel> Channels { get; } =
        new((NoticeChannel.Email, "email"), (NoticeChannel.Webhook, "webhook"));

    public static WordList<ContactTopic> Contacts { get; } =
        new(
            (ContactTopic.Technical, "technical"),
            (ContactTopic.Security, "security"),
            (ContactTopic.Agreement, "agreement"),
            (ContactTopic.Invoice, "invoice")
        );
}
