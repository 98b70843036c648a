using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Words of "Det som går ut".</summary>
internal static class EndTexts
{
    public static readonly Text Title = new("Det som går ut", "Det som går ut", "Expiring soon");
    public static readonly Text Intro = new(
        "Nøkler, sertifikater, hemmeligheter, tilganger og delegeringer som snart slutter å virke, og varslingspunkter, merkantile data og bruksvilkår som venter på noen. Varslingspunktene får beskjed 60, 30, 14 og 7 dager og 1 dag før, og på selve dagen.",
        "Nøklar, sertifikat, løyndomar, tilgangar og delegeringar som snart sluttar å verke, og varslingspunkt, merkantile data og bruksvilkår som ventar på nokon. Varslingspunkta får beskjed 60, 30, 14 og 7 dagar og 1 dag før, og på sjølve dagen.",
        "Keys, certificates, secrets, access and delegations that will soon stop working, and notification points, mercantile data and terms of use that somebody must see to. The notification points are told 60, 30, 14 and 7 days and 1 day before, and on the day itself."
    );
    public static readonly Text None = new(
        "Ingenting går ut de neste tre månedene.",
        "Ingenting går ut dei neste tre månadene.",
        "Nothing expires in the next three months."
    );
    public static readonly Text NoneWhat = new(
        "Du trenger ikke å passe på: varslingspunktene får beskjed i god tid.",
        "Du treng ikkje passe på: varslingspunkta får beskjed i god tid.",
        "You need not keep watch: the notification points are told in good time."
    );
    public static readonly Text Integrations = new(
        "Se integrasjonene",
        "Sjå integrasjonane",
        "See the integrations"
    );
    public static readonly Text One = new("1 ting går ut", "1 ting går ut", "1 item");
    public static readonly Text Many = new(
        "{0} ting går ut, de første først",
        "{0} ting går ut, dei første først",
        "{0} items, soonest first"
    );
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text Ends = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text LastUsed = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text Notices = new("Varsler", "Varsel", "Notices");
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text Integration = new("Integrasjon", "Integrasjon", "Integration");
    public static readonly Text Change = new(
        "Stopp eller utsett",
        "Stopp eller utset",
        "Stop or snooze"
    );
    public static readonly Text Ended = new("Gått ut", "Gått ut", "Ended");
    public static readonly Text Replaced = new(
        "Erstattet, varsles ikke",
        "Bytt ut, blir ikkje varsla",
        "Replaced, no notices"
    );
    public static readonly Text SnoozedUntil = new(
        "Utsatt til {0}",
        "Utsett til {0}",
        "Snoozed until {0}"
    );
    public static readonly Text Stopped = new("Stoppet", "Stoppa", "Stopped");
    public static readonly Text Given = new("Varsles", "Blir varsla", "Notices on");
}
