using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the pages of mercantile data and notification points: one that waits, one that mails do not reach.</summary>
internal sealed class MercantileSamples(
    PortvaktDb db,
    OrganisationId organisation,
    Dictionary<string, string> values
)
{
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    /// <summary>Adds what the pages show to the next save.</summary>
    public void Collect(Domain.Integrations.Integration client)
    {
        var waiting = Add(new(organisation), "vakta@fjelltake.example");
        var failing = Add(new(organisation), "gammel-postkasse-som-er-nedlagt@fjelltake.example");
        failing.Confirm(now);
        var lost = OutgoingMail.To(
            failing.Address,
            "Varsel",
            "x",
            "<p>x</p>",
            now,
            about: failing.Id
        );
        lost.MarkFailed("550 5.1.1 Recipient address rejected: User unknown", now.AddYears(1));
        db.OutgoingMails.Add(lost);
        var provider = Add(new(organisation, client.Environment), "api@fjelltake.example");
        var own = Add(
            new(organisation, client.Environment, client.Id),
            "fagsystem@fjelltake.example",
            NoticeTopics.Expiry,
            NoticeTopics.Keys,
            NoticeTopics.Security
        );
        var (link, secret) = OneTimeLink.ConfirmPoint(own, now);
        db.OneTimeLinks.Add(link);
        Age(client);
        values["/virksomhet/varsling/{id:guid}"] = $"/virksomhet/varsling/{waiting.Id}";
        values["/mine-api/varsling/{id:guid}"] = $"/mine-api/varsling/{provider.Id}";
        values["/{clientId}/varsling/{id:guid}"] = $"/{client.ClientId}/varsling/{own.Id}";
        values["/varsling/{secret}"] = $"/varsling/{secret}";
    }

    /// <summary>What is said for the client has not been looked over for a year.</summary>
    private void Age(Domain.Integrations.Integration client)
    {
        var then = now - MercantileData.ReviewAfter - TimeSpan.FromDays(20);
        var data = MercantileData.Of(
            new NoticePlace(organisation, client.Environment, client.Id),
            then
        );
        data.Write(
            null,
            "Fagsystem 7",
            null,
            [new(ContactTopic.Technical, "Fagansvarlig", "fag@fjelltake.example", null)],
            then
        );
        db.MercantileData.Add(data);
    }

    private NotificationPoint Add(NoticePlace place, string address, params string[] topics)
    {
        var point = NotificationPoint.Create(
            place,
            NoticeChannel.Email,
            address,
            Language.Bokmaal,
            topics,
            secret: null,
            person: null,
            now
        );
        db.NotificationPoints.Add(point);
        return point;
    }
}
