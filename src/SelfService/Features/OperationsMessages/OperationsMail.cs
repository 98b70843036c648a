using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Operations;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>Mails a message to the notification points that want to hear of operations, each address once.</summary>
internal sealed class OperationsMail(PortvaktDb db, PortalAddress portal)
{
    private static readonly Text Subject = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    private static readonly Text From = new("Fra {0}.", "Frå {0}.", "From {0}.");
    private static readonly Text FromTo = new(
        "Fra {0} til {1}.",
        "Frå {0} til {1}.",
        "From {0} until {1}."
    );
    private static readonly Text See = new(
        "Se statussiden",
        "Sjå statussida",
        "See the status page"
    );

    /// <summary>Adds the mails to the next save, with what says to whom they went.</summary>
    public async Task Add(
        OperationsMessage message,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var points = await db
            .NotificationPoints.AsNoTracking()
            .ConfirmedByMail()
            .OrderBy(p => p.Id)
            .ToListAsync(cancellation);
        var text = Write(message);
        Dictionary<string, OutgoingMail> mails = [];
        foreach (
            var owned in points.Where(p => p.Hears(NoticeTopics.Operations)).GroupBy(p => p.Owner)
        )
        {
            var notice = Notice.OfEvent(
                $"operations:{message.Id}:{message.Version}:{owned.Key}",
                new NoticePlace(owned.Key),
                NoticeTopics.Operations,
                message.Title.Default,
                now
            );
            db.Notices.Add(notice);
            foreach (var point in owned.DistinctBy(p => p.Address))
            {
                if (!mails.TryGetValue(point.Address, out var mail))
                    mails[point.Address] = mail = text.To(point.Address, point.Language, now);
                var receipt = NoticeReceipt.For(notice, NoticeReader.Of(point), now);
                receipt.GoBy(mail.Id);
                db.NoticeReceipts.Add(receipt);
            }
        }
        db.OutgoingMails.AddRange(mails.Values);
    }

    private MailText Write(OperationsMessage message) =>
        new(
            Subject.With(message.Kind.Name(), Text.InEach(message.Title.In)),
            [Text.InEach(message.Body.In), Period(message)],
            See,
            portal.Value + Links.StatusOf(message.Id)
        );

    private static Text Period(OperationsMessage message) =>
        message.To is { } to
            ? FromTo.With(Dates.DayAndTime(message.From), Dates.DayAndTime(to))
            : From.With(Dates.DayAndTime(message.From));
}
