using System.Text;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>A mail as plain words.</summary>
internal static class MailPlain
{
    public static string Of(MailText mail, Language language)
    {
        var text = new StringBuilder();
        foreach (var paragraph in mail.Paragraphs)
            text.Append(paragraph.In(language)).Append("\n\n");
        foreach (var part in mail.Parts)
        {
            text.Append("* ").Append(part.Title.In(language)).Append('\n');
            foreach (var line in part.Lines)
                text.Append("  ").Append(line.In(language)).Append('\n');
            if (part.Link is not null)
                text.Append("  ")
                    .Append(part.LinkLabel?.In(language))
                    .Append(": ")
                    .Append(part.Link)
                    .Append('\n');
            text.Append('\n');
        }
        if (mail.Link is not null)
            text.Append(mail.LinkLabel?.In(language))
                .Append(":\n")
                .Append(mail.Link)
                .Append("\n\n");
        text.Append(MailText.Signature.In(language)).Append('\n');
        if (mail.Footer is not null)
            text.Append("\n-- \n").Append(mail.Footer.In(language)).Append('\n');
        return text.ToString();
    }
}
