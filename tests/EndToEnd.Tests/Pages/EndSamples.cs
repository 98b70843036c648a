using System.Security.Cryptography;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Keys that end soon, and the record of a notice about one of them.</summary>
internal sealed class EndSamples(
    PortvaktDb db,
    OrganisationId owner,
    Dictionary<string, string> values
)
{
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");

    public void Collect()
    {
        var now = TimeProvider.System.GetUtcNow();
        var client = Integration.Create(
            Ver2,
            owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Lønnskjøring", "Hver natt"),
            [],
            now
        );
        var material = PublicKeyMaterial.FromRsa(
            RSA.Create(2048).ExportParameters(false),
            "lonn-2026"
        );
        client.AddKey(material.Value! with { Expires = now.AddDays(13) }, now);
        db.Integrations.Add(client);
        var key = client.Keys[0];
        var thing = new ExpiringThing(
            ExpiringKind.Key,
            key.Id.ToString("N"),
            key.Kid,
            new(owner, Ver2, client.Id),
            key.Validity.To!.Value
        );
        values["{environment}/utlop/varsling"] =
            $"ver2/utlop/varsling?ting={Uri.EscapeDataString(thing.Key)}";
        Tell(thing, "Nøkkelen lonn-2026 går ut om 14 dager", now);
        Tell(thing with { Kind = ExpiringKind.Certificate }, "Sertifikatet går ut", now);
    }

    private void Tell(ExpiringThing thing, string subject, DateTimeOffset now)
    {
        var notice = Notice.OfEnd(thing, 14, now);
        var reader = new NoticeReader(
            NoticeChannel.Email,
            "driftsvakt@fjelltake.example",
            Language.Bokmaal,
            null
        );
        var mail = OutgoingMail.To(reader.Address, subject, subject, subject, now);
        var receipt = NoticeReceipt.For(notice, reader, now);
        receipt.GoBy(mail.Id);
        db.AddRange(notice, receipt, mail);
    }
}
