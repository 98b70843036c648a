using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Noticing;

/// <summary>Words about what ends of the installation's own, for its operators.</summary>
internal static class OwnEndWords
{
    private static readonly Text Jobs = new("Se jobbene", "Sjå jobbane", "See the jobs");

    public static readonly EndWords SigningKey = new(
        new("Signeringsnøkkel", "Signeringsnøkkel", "Signing key"),
        new(
            "Signeringsnøkkelen {0} går ut {1}",
            "Signeringsnøkkelen {0} går ut {1}",
            "The signing key {0} expires {1}"
        ),
        new(
            "Signeringsnøkkelen {0} har gått ut",
            "Signeringsnøkkelen {0} har gått ut",
            "The signing key {0} has expired"
        ),
        new(
            "Den har ingen etterfølger. Se om rotasjonen går, eller kjør «portvakt keys rotate».",
            "Han har ingen etterfølgjar. Sjå om rotasjonen går, eller køyr «portvakt keys rotate».",
            "It has no successor. See whether the rotation runs, or run “portvakt keys rotate”."
        ),
        Jobs
    );

    public static readonly EndWords TrustAnchor = new(
        new("Rotsertifikat", "Rotsertifikat", "Trusted certificate"),
        new(
            "Sertifikatet {0}, som miljøet stoler på, går ut {1}",
            "Sertifikatet {0}, som miljøet stolar på, går ut {1}",
            "The certificate {0}, which the environment trusts, expires {1}"
        ),
        new(
            "Sertifikatet {0}, som miljøet stolte på, har gått ut",
            "Sertifikatet {0}, som miljøet stola på, har gått ut",
            "The certificate {0}, which the environment trusted, has expired"
        ),
        new(
            "Legg det nye sertifikatet fra utstederen i konfigurasjonen, og start på nytt.",
            "Legg det nye sertifikatet frå utferdaren i konfigurasjonen, og start på nytt.",
            "Put the issuer's new certificate into the configuration, and start again."
        ),
        Jobs
    );

    public static readonly EndWords RevocationList = new(
        new("Tilbakekallingsliste", "Tilbakekallingsliste", "Revocation list"),
        new(
            "Tilbakekallingslisten {0} må fornyes {1}",
            "Tilbakekallingslista {0} må fornyast {1}",
            "The revocation list {0} is due {1}"
        ),
        new(
            "Tilbakekallingslisten {0} er for gammel",
            "Tilbakekallingslista {0} er for gammal",
            "The revocation list {0} is overdue"
        ),
        new(
            "Se om adressen i konfigurasjonen svarer. Sertifikater fra utstederen blir avvist når listen er for gammel.",
            "Sjå om adressa i konfigurasjonen svarar. Sertifikat frå utferdaren blir avviste når lista er for gammal.",
            "See whether the configured address answers. The issuer's certificates are refused when the list is too old."
        ),
        Jobs
    );
}
