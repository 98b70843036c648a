using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Mails that have not left: one that waits, one that is tried again, one that was given up.</summary>
internal static class OutboxSamples
{
    /// <summary>Gives the one that was given up.</summary>
    public static Guid Add(PortvaktDb db)
    {
        var now = TimeProvider.System.GetUtcNow();
        var (waits, failed, aside) = (Mail("nina"), Mail("ola"), Mail("kari"));
        for (var attempt = 0; attempt < 9; attempt++)
            failed.MarkFailed("451 4.7.1 <ola@fjelltake.example> Greylisted, come again", now);
        aside.GiveUp("550 5.1.1 <kari@fjelltake.example> User unknown", now);
        db.OutgoingMails.AddRange(waits, failed, aside);
        return aside.Id;

        OutgoingMail Mail(string name) =>
            OutgoingMail.To(
                $"{name}@fjelltake.example",
                "Emne",
                "Tekst",
                "<p>Tekst</p>",
                now,
                TimeSpan.FromHours(1)
            );
    }
}
