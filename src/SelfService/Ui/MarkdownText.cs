using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Portvakt.SelfService.Ui;

/// <summary>
/// Draws simple Markdown that others wrote: paragraphs, lists, emphasis, code, and links to the web. HTML, headings and
/// pictures stay what was typed: none of them may pass for a part of our page, and none may fetch anything.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .DisableHeadings()
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    private static readonly string[] Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <summary>The HTML of <paramref name="text"/>.</summary>
    public static MarkupString Draw(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            if (link.IsImage || !LeadsOut(link.Url))
                KeepWords(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            if (!link.IsEmail && !LeadsOut(link.Url))
                link.ReplaceBy(new LiteralInline(link.Url));
        return new MarkupString(document.ToHtml(Pipeline));
    }

    private static bool LeadsOut(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme);

    /// <summary>The words of a link or picture that is none here.</summary>
    private static void KeepWords(LinkInline link)
    {
        while (link.FirstChild is { } word)
        {
            word.Remove();
            link.InsertBefore(word);
        }
        link.Remove();
    }
}
