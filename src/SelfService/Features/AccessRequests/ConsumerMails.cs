using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What a consumer reads about what it asked for.</summary>
internal static class ConsumerMails
{
    private static readonly Text Open = new(
        "Se forespørselen",
        "Sjå førespurnaden",
        "See the request"
    );
    private static readonly Text Has = new(
        "{0} har gitt {1} tilgang til {2} i {3}.",
        "{0} har gitt {1} tilgang til {2} i {3}.",
        "{0} has given {1} access to {2} in {3}."
    );
    private static readonly Text ByRule = new(
        "Forespørselen ble godkjent automatisk etter regelen «{0}».",
        "Førespurnaden vart godkjend automatisk etter regelen «{0}».",
        "The request was approved automatically by the rule “{0}”."
    );
    private static readonly Text OnClient = new(
        "Scopet er lagt til på integrasjonen «{0}». Den kan få token med det nå.",
        "Scopet er lagt til på integrasjonen «{0}». Han kan få token med det no.",
        "The scope has been added to the integration “{0}”, which can get tokens with it now."
    );
    private static readonly Text OnNoClient = new(
        "Legg scopet til på integrasjonen som skal bruke det. Da kan den få token.",
        "Legg scopet til på integrasjonen som skal bruke det. Då kan han få token.",
        "Add the scope to the integration that is to use it. Then it can get tokens."
    );
    private static readonly Text Message = new(
        "Melding fra {0}: {1}",
        "Melding frå {0}: {1}",
        "Message from {0}: {1}"
    );
    private static readonly Text No = new(
        "{0} har avslått forespørselen om at {1} får tilgang til {2} i {3}.",
        "{0} har avslått førespurnaden om at {1} får tilgang til {2} i {3}.",
        "{0} has declined the request that {1} gets access to {2} in {3}."
    );
    private static readonly Text Why = new("Begrunnelse: {0}", "Grunngiving: {0}", "Reason: {0}");
    private static readonly Text AskAgain = new(
        "Dere kan be om tilgang på nytt, for eksempel med et annet formål.",
        "De kan be om tilgang på nytt, til dømes med eit anna føremål.",
        "You can ask again, for example with another purpose."
    );

    public static MailText Approved(RequestFacts facts, GivenAccess given, string link)
    {
        var request = facts.Request;
        List<Text> lines = [Filled(Has, facts)];
        if (request.Rule is { } rule)
            lines.Add(ByRule.With(rule));
        lines.Add(MailWords.End(given.LastDay));
        lines.Add(given.Client is { } client ? OnClient.With(client) : OnNoClient);
        if (request.Reason is { } words)
            lines.Add(Message.With(facts.Provider, words));
        var subject = new Text(
            "Dere har fått tilgang til {0}",
            "De har fått tilgang til {0}",
            "You have access to {0}"
        ).With(facts.Scope);
        return new MailText(subject, lines, Open, link);
    }

    public static MailText Declined(RequestFacts facts, string link) =>
        new(
            new Text(
                "Dere fikk ikke tilgang til {0}",
                "De fekk ikkje tilgang til {0}",
                "You were not given access to {0}"
            ).With(facts.Scope),
            [Filled(No, facts), Why.With(facts.Request.Reason), AskAgain],
            Open,
            link
        );

    private static Text Filled(Text sentence, RequestFacts facts) =>
        sentence.With(facts.Provider, facts.Consumer, facts.Scope, facts.Request.Environment);
}
