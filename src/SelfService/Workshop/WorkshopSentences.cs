using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Workshop;

/// <summary>The sentences of the workshop's script, by the words that it has for them.</summary>
internal static class WorkshopSentences
{
    public static readonly Text Recognised = new(
        "Vi kjenner igjen dette: {0}.",
        "Vi kjenner att dette: {0}.",
        "We recognise this: {0}."
    );
    public static readonly Text RecognisedBase64 = new(
        "Vi kjenner igjen dette: {0}, kodet i base64.",
        "Vi kjenner att dette: {0}, koda i base64.",
        "We recognise this: {0}, coded in base64."
    );
    private static readonly Text Rsa = new(
        "RSA {0} bit, til signering.",
        "RSA {0} bit, til signering.",
        "RSA {0} bits, for signing."
    );
    private static readonly Text RsaUntil = new(
        "RSA {0} bit, til signering, utløper {1}.",
        "RSA {0} bit, til signering, går ut {1}.",
        "RSA {0} bits, for signing, expires {1}."
    );
    private static readonly Text RsaShort = new(
        "RSA {0} bit. Det er for kort: bruk minst 2048.",
        "RSA {0} bit. Det er for kort: bruk minst 2048.",
        "RSA {0} bits. That is too short: use at least 2048."
    );
    private static readonly Text Curve = new(
        "Nøkkel på elliptisk kurve ({0}).",
        "Nøkkel på elliptisk kurve ({0}).",
        "A key on an elliptic curve ({0})."
    );
    private static readonly Text CurveRefused = new(
        "Nøkkel på elliptisk kurve ({0}). Integrasjoner signerer med RSA, så denne kan ikke legges inn her.",
        "Nøkkel på elliptisk kurve ({0}). Integrasjonar signerer med RSA, så denne kan ikkje leggjast inn her.",
        "A key on an elliptic curve ({0}). Integrations sign with RSA, so this cannot be added here."
    );
    private static readonly Text Kid = new("Kid: {0}", "Kid: {0}", "Kid: {0}");
    private static readonly Text Certificate = new(
        "Sertifikat for {0}, utstedt av {1}, utløper {2}.",
        "Sertifikat for {0}, ferda ut av {1}, går ut {2}.",
        "Certificate for {0}, issued by {1}, expires {2}."
    );
    private static readonly Text CertificateOver = new(
        "Sertifikat for {0}, utstedt av {1}. Det gikk ut {2}.",
        "Sertifikat for {0}, ferda ut av {1}. Det gjekk ut {2}.",
        "Certificate for {0}, issued by {1}. It expired {2}."
    );
    private static readonly Text NoCertificate = new(
        "Det er ikke noe sertifikat i dette.",
        "Det er ikkje noko sertifikat i dette.",
        "There is no certificate in this."
    );
    private static readonly Text Converted = new(
        "Den private delen er bare lest her i nettleseren. Den er ikke sendt, og feltet har nå bare den offentlige delen.",
        "Den private delen er berre lesen her i nettlesaren. Han er ikkje send, og feltet har no berre den offentlege delen.",
        "The private part was read in this browser only. It has not been sent, and the field now holds only the public part."
    );
    private static readonly Text OnlyRead = new(
        "Den private delen er bare lest her i nettleseren. Den er ikke sendt.",
        "Den private delen er berre lesen her i nettlesaren. Han er ikkje send.",
        "The private part was read in this browser only. It has not been sent."
    );
    private static readonly Text Stopped = new(
        "Dette er en privat nøkkel. Den ble stoppet i nettleseren og er ikke sendt. Vi har tømt feltet; lim inn den offentlige nøkkelen.",
        "Dette er ein privat nøkkel. Han vart stoppa i nettlesaren og er ikkje send. Vi har tømt feltet; lim inn den offentlege nøkkelen.",
        "This is a private key. It was stopped in the browser and has not been sent. We have emptied the field; paste the public key."
    );

    /// <summary>By the words that the script has for them.</summary>
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>(WorkshopRefusals.All)
        {
            ["recognised"] = Recognised,
            ["recognisedBase64"] = RecognisedBase64,
            ["rsa"] = Rsa,
            ["rsaUntil"] = RsaUntil,
            ["rsaShort"] = RsaShort,
            ["curve"] = Curve,
            ["curveRefused"] = CurveRefused,
            ["kid"] = Kid,
            ["certificate"] = Certificate,
            ["certificateOver"] = CertificateOver,
            ["noCertificate"] = NoCertificate,
            ["converted"] = Converted,
            ["onlyRead"] = OnlyRead,
            ["stopped"] = Stopped,
            ["making"] = MakerTexts.Making,
            ["made"] = MakerTexts.Made,
            ["madeAndFilled"] = MakerTexts.MadeAndFilled,
            ["kidForm"] = MakerTexts.KidForm,
            ["publicHalf"] = MakerTexts.PublicHalf,
            ["privateHalf"] = MakerTexts.PrivateHalf,
            ["keepPrivate"] = MakerTexts.KeepPrivate,
            ["savePublic"] = MakerTexts.SavePublic,
            ["savePem"] = MakerTexts.SavePem,
            ["saveJwk"] = MakerTexts.SaveJwk,
            ["saveEnv"] = MakerTexts.SaveEnv,
            ["copy"] = MakerTexts.Copy,
            ["copied"] = MakerTexts.Copied,
        };
}
