using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Writes the mail about everything that ends for one reader.</summary>
internal sealed class DigestMail(PortalAddress portal)
{
    /// <param name="more">How many there are beside the ones that are told of.</param>
    public MailText Write(IReadOnlyList<DigestItem> items, int more, DateTimeOffset now) =>
        new(
            items.Count + more == 1
                ? Title(items[0], now)
                : DigestTexts.Subject.With(items.Count + more),
            [DigestTexts.Intro, .. more > 0 ? [DigestTexts.More.With(items.Count, more)] : NoText]
        )
        {
            Parts = [.. items.Select(item => Part(item, now))],
            Footer = DigestTexts.Why,
        };

    private static readonly IReadOnlyList<Text> NoText = [];

    private MailPart Part(DigestItem item, DateTimeOffset now)
    {
        var notice = item.Notice;
        var words = EndWords.Of(notice.Expiring!.Value);
        var lines = new List<Text>();
        if (item.Integration is { } name)
            lines.Add(DigestTexts.Integration.With(name, item.ClientId));
        lines.Add(
            notice.Environment is { } at
                ? DigestTexts.OwnerIn.With(item.Organisation, notice.Owner.Grouped, at)
                : DigestTexts.Owner.With(item.Organisation, notice.Owner.Grouped)
        );
        lines.Add(DigestTexts.LastDay.With(Dates.Day(NoticeSteps.LastMoment(notice.Ends!.Value))));
        if (notice.Expiring is ExpiringKind.Key or ExpiringKind.Certificate)
            lines.Add(
                item.LastUsed is { } used
                    ? DigestTexts.LastUsed.With(Dates.Day(used))
                    : DigestTexts.NeverUsed
            );
        lines.Add(words.Advice);
        if (notice.Environment is { } environment)
            lines.Add(DigestTexts.Stop.With(portal.Value + Links.Ends(environment)));
        return new MailPart(
            Title(item, now),
            lines,
            words.Deed,
            portal.Value
                + EndLinks.Of(
                    notice.Expiring.Value,
                    notice.Subject,
                    notice.Environment,
                    item.ClientId
                )
        );
    }

    private static Text Title(DigestItem item, DateTimeOffset now)
    {
        var notice = item.Notice;
        var words = EndWords.Of(notice.Expiring!.Value);
        return notice.Ends <= now
            ? words.Ended.With(notice.Subject)
            : words.Title.With(
                notice.Subject,
                DigestTexts.Away(NoticeSteps.DaysLeft(notice.Ends!.Value, now))
            );
    }
}
