using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the pages about what the product tells the world outside: webhooks and operations messages.</summary>
internal sealed class OutwardSamples(
    PortvaktDb db,
    OrganisationId organisation,
    Dictionary<string, string> values
)
{
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    /// <summary>Adds what the pages show to the next save.</summary>
    public void Collect()
    {
        var hook = Hook(new(organisation), "hendelser");
        var there = Hook(new(organisation, EnvironmentName.Of("ver2")), "ver2");
        values["/virksomhet/webhooks/{id:guid}"] = $"/virksomhet/webhooks/{hook.Id}";
        values["/{environment}/webhooks/{id:guid}"] = $"/ver2/webhooks/{there.Id}";
        Call(hook, EventType.KeyAdded).MarkSent(now);
        Call(hook, EventType.KeyRemoved).MarkFailed("302", isFinal: false, now);
        Call(hook, EventType.AccessGranted).MarkFailed("tls", isFinal: true, now);
        Call(hook, EventType.AccessRemoved);
        Messages();
    }

    private NotificationPoint Hook(NoticePlace place, string path)
    {
        var hook = NotificationPoint.Create(
            place,
            NoticeChannel.Webhook,
            $"https://mottak.fjelltake.example/portvakt/{path}",
            Language.Bokmaal,
            [NoticeTopics.Keys, NoticeTopics.Accesses],
            [1, 2, 3],
            null,
            now
        );
        hook.Confirm(now);
        db.NotificationPoints.Add(hook);
        return hook;
    }

    private OutgoingCall Call(NotificationPoint hook, string type)
    {
        var call = OutgoingCall.To(hook, type, _ => "{}", now);
        // Nobody is to post to the example while the page is looked at.
        call.Claim(now.AddDays(1));
        db.OutgoingCalls.Add(call);
        return call;
    }

    private void Messages()
    {
        var planned = Message(OperationsKind.Planned, "Vedlikehold av ver2", now.AddDays(5));
        Message(OperationsKind.Disturbance, "Trege svar i prod", now.AddHours(-1));
        Message(OperationsKind.Information, "Ny versjon er tatt i bruk", now.AddDays(-9))
            .End(now.AddDays(-8));
        values["/driftsmeldinger/{id:guid}"] = $"/driftsmeldinger/{planned.Id}";
    }

    private OperationsMessage Message(OperationsKind kind, string title, DateTimeOffset from)
    {
        var message = OperationsMessage.Create(
            kind,
            new LanguageMap(title),
            new LanguageMap("Vi arbeider med saken.\nToken utstedes som vanlig."),
            from,
            kind == OperationsKind.Planned ? from.AddHours(2) : null,
            now
        );
        db.OperationsMessages.Add(message);
        return message;
    }
}
