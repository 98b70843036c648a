using System.Net;
using System.Text;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>
/// A mail as HTML. Readers of mail know neither style sheets nor much of CSS, so that what it looks like stands at each
/// element.
/// </summary>
internal static class MailHtml
{
    private const string Body =
        "margin:0;padding:24px 12px;background:#f4f5f6;color:#1e2b3c;font:16px/1.5 Inter,Segoe UI,Arial,sans-serif";
    private const string Sheet =
        "max-width:600px;margin:0 auto;padding:24px;background:#fff;border-top:4px solid #0f5257;overflow-wrap:anywhere";
    private const string Heading = "margin:0 0 16px;font-size:22px;line-height:1.3";
    private const string Paragraph = "margin:0 0 16px";
    private const string PartBox =
        "margin:0 0 16px;padding:12px 16px;border:1px solid #d2d5d8;border-radius:4px";
    private const string PartTitle = "margin:0 0 4px;font-size:16px";
    private const string Line = "margin:0";
    private const string LinkStyle = "color:#0f5257";
    private const string Button =
        "display:inline-block;padding:10px 18px;border-radius:4px;background:#0f5257;color:#fff;text-decoration:none";
    private const string Small =
        "margin:16px 0 0;padding-top:16px;border-top:1px solid #d2d5d8;color:#515b66;font-size:14px";

    public static string Of(MailText mail, Language language)
    {
        var html = new StringBuilder()
            .Append("<!DOCTYPE html><html lang=\"")
            .Append(language.Tag())
            .Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(Safe(mail.Subject.In(language)))
            .Append("</title></head><body style=\"")
            .Append(Body)
            .Append("\"><div style=\"")
            .Append(Sheet)
            .Append("\">");
        html.Element("h1", Heading, mail.Subject.In(language));
        foreach (var paragraph in mail.Paragraphs)
            html.Element("p", Paragraph, paragraph.In(language));
        foreach (var part in mail.Parts)
            html.Part(part, language);
        if (mail.Link is not null)
            html.Anchor(Paragraph, Button, mail.Link, mail.LinkLabel?.In(language));
        html.Element("p", Line, MailText.Signature.In(language));
        if (mail.Footer is not null)
            html.Element("p", Small, mail.Footer.In(language));
        return html.Append("</div></body></html>").ToString();
    }

    private static void Part(this StringBuilder html, MailPart part, Language language)
    {
        html.Append("<div style=\"").Append(PartBox).Append("\">");
        html.Element("h2", PartTitle, part.Title.In(language));
        foreach (var line in part.Lines)
            html.Element("p", Line, line.In(language));
        if (part.Link is not null)
            html.Anchor(Line, LinkStyle, part.Link, part.LinkLabel?.In(language));
        html.Append("</div>");
    }

    private static void Element(this StringBuilder html, string name, string style, string text) =>
        html.Append('<')
            .Append(name)
            .Append(" style=\"")
            .Append(style)
            .Append("\">")
            .Append(Safe(text))
            .Append("</")
            .Append(name)
            .Append('>');

    private static void Anchor(
        this StringBuilder html,
        string around,
        string style,
        string link,
        string? label
    ) =>
        html.Append("<p style=\"")
            .Append(around)
            .Append("\"><a style=\"")
            .Append(style)
            .Append("\" href=\"")
            .Append(Safe(link))
            .Append("\">")
            .Append(Safe(label))
            .Append("</a></p>");

    private static string Safe(string? text) => WebUtility.HtmlEncode(text) ?? "";
}
