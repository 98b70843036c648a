using System.Net;
using System.Text;
using Portvakt.Domain.Basics;
using DomainText = Portvakt.Domain.Basics.Text;

namespace Portvakt.Domain.Notices;

/// <summary>What a mail says, from which its plain and its HTML part are made.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">In order; plain words.</param>
/// <param name="LinkLabel">The words of its one link.</param>
/// <param name="Link">The address; null for a mail without one.</param>
public sealed record MailText(
    DomainText Subject,
    IReadOnlyList<DomainText> Paragraphs,
    DomainText? LinkLabel = null,
    string? Link = null
)
{
    private static readonly DomainText Signature = new(
        "Hilsen Portvakt",
        "Helsing Portvakt",
        "Kind regards, Portvakt"
    );

    /// <summary>The mail to <paramref name="recipient"/> in <paramref name="language"/>.</summary>
    public OutgoingMail To(
        string recipient,
        Language language,
        DateTimeOffset now,
        TimeSpan delay = default,
        Guid? about = null
    ) =>
        OutgoingMail.To(
            recipient,
            Subject.In(language),
            Plain(language),
            Html(language),
            now,
            delay,
            about
        );

    private string Plain(Language language)
    {
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs)
            text.Append(paragraph.In(language)).Append("\n\n");
        if (Link is not null)
            text.Append(LinkLabel?.In(language)).Append(":\n").Append(Link).Append("\n\n");
        return text.Append(Signature.In(language)).Append('\n').ToString();
    }

    private string Html(Language language)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"")
            .Append(language.Tag())
            .Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(Subject.In(language)))
            .Append("</title></head><body>");
        foreach (var paragraph in Paragraphs)
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.In(language))).Append("</p>");
        if (Link is not null)
            html.Append("<p><a href=\"")
                .Append(WebUtility.HtmlEncode(Link))
                .Append("\">")
                .Append(WebUtility.HtmlEncode(LinkLabel?.In(language)))
                .Append("</a></p>");
        return html.Append("<p>")
            .Append(WebUtility.HtmlEncode(Signature.In(language)))
            .Append("</p></body></html>")
            .ToString();
    }
}
