using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Operations;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>
/// The operations messages as RSS 2.0. A message that was changed is another item, so that readers show it again.
/// </summary>
internal static class StatusFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(
        IReadOnlyList<OperationsMessage> messages,
        string portal,
        Language language
    )
    {
        var self = $"{portal}{Links.StatusFeed}?lang={language.Tag()}";
        var channel = new XElement(
            "channel",
            new XElement("title", StatusTexts.FeedTitle.In(language)),
            new XElement("link", portal + Links.Status),
            new XElement("description", StatusTexts.FeedDescription.In(language)),
            new XElement("language", language.Tag()),
            new XElement(
                Atom + "link",
                new XAttribute("href", self),
                new XAttribute("rel", "self"),
                new XAttribute("type", "application/rss+xml")
            ),
            messages
                .OrderByDescending(m => m.LastUpdated)
                .Select(message => Item(message, portal, language))
        );
        var document = new XDocument(
            new XElement(
                "rss",
                new XAttribute("version", "2.0"),
                new XAttribute(XNamespace.Xmlns + "atom", Atom),
                channel
            )
        );
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false) }))
            document.Save(xml);
        return bytes.ToArray();
    }

    private static XElement Item(OperationsMessage message, string portal, Language language) =>
        new(
            "item",
            new XElement(
                "title",
                Clean($"{message.Kind.Name().In(language)}: {message.Title.In(language)}")
            ),
            new XElement("link", portal + Links.StatusOf(message.Id)),
            new XElement("description", Clean(message.Body.In(language))),
            new XElement("category", message.Kind.Name().In(language)),
            new XElement(
                "guid",
                new XAttribute("isPermaLink", "false"),
                string.Create(CultureInfo.InvariantCulture, $"{message.Id}/{message.Version}")
            ),
            new XElement("pubDate", message.LastUpdated.ToString("R", CultureInfo.InvariantCulture))
        );

    /// <summary>Some characters cannot stand in XML at all.</summary>
    private static string Clean(string text) => new([.. text.Where(XmlConvert.IsXmlChar)]);
}
