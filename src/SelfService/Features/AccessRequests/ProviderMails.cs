using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What a provider reads about requests for its scopes.</summary>
internal static class ProviderMails
{
    private static readonly Text Open = new(
        "Se forespørselen",
        "Sjå førespurnaden",
        "See the request"
    );
    private static readonly Text Answer = new(
        "Svar på forespørselen",
        "Svar på førespurnaden",
        "Answer the request"
    );
    private static readonly Text Who = new(
        "{0} ({1}) ber om tilgang til {2} i {3}.",
        "{0} ({1}) ber om tilgang til {2} i {3}.",
        "{0} ({1}) asks for access to {2} in {3}."
    );
    private static readonly Text Purpose = new("Formål: {0}", "Føremål: {0}", "Purpose: {0}");
    private static readonly Text LegalBasis = new(
        "Behandlingsgrunnlag: {0}",
        "Behandlingsgrunnlag: {0}",
        "Legal basis: {0}"
    );
    private static readonly Text Contact = new("Kontakt: {0}", "Kontakt: {0}", "Contact: {0}");
    private static readonly Text Wanted = new(
        "De ønsker tilgang til og med {0}.",
        "Dei ønskjer tilgang til og med {0}.",
        "They want access up to and including {0}."
    );
    private static readonly Text WantedForGood = new(
        "De ønsker tilgang uten sluttdato.",
        "Dei ønskjer tilgang utan sluttdato.",
        "They want access without an end date."
    );
    private static readonly Text Has = new(
        "{0} ({1}) har fått tilgang til {2} i {3}.",
        "{0} ({1}) har fått tilgang til {2} i {3}.",
        "{0} ({1}) has been given access to {2} in {3}."
    );
    private static readonly Text ByRule = new(
        "Forespørselen ble godkjent automatisk etter regelen «{0}».",
        "Førespurnaden vart godkjend automatisk etter regelen «{0}».",
        "The request was approved automatically by the rule “{0}”."
    );
    private static readonly Text ByPeople = new(
        "En av dere godkjente forespørselen.",
        "Ein av dykk godkjende førespurnaden.",
        "One of you approved the request."
    );
    private static readonly Text TookBack = new(
        "{0} ({1}) har trukket tilbake forespørselen om tilgang til {2} i {3}. Dere trenger ikke å gjøre noe.",
        "{0} ({1}) har trekt tilbake førespurnaden om tilgang til {2} i {3}. De treng ikkje gjere noko.",
        "{0} ({1}) has withdrawn the request for access to {2} in {3}. You need not do anything."
    );

    public static MailText Asked(RequestFacts facts, string link)
    {
        var request = facts.Request;
        List<Text> lines = [Filled(Who, facts), Purpose.With(request.Purpose)];
        if (request.LegalBasis is { } law)
            lines.Add(LegalBasis.With(law));
        if (request.Contact is { } whom)
            lines.Add(Contact.With(whom));
        lines.Add(request.LastDay is { } day ? Wanted.With(MailWords.Day(day)) : WantedForGood);
        var subject = new Text(
            "{0} ber om tilgang til {1}",
            "{0} ber om tilgang til {1}",
            "{0} asks for access to {1}"
        ).With(facts.Consumer, facts.Scope);
        return new MailText(subject, lines, Answer, link);
    }

    public static MailText Withdrawn(RequestFacts facts, string link) =>
        new(
            new Text(
                "{0} ber ikke lenger om tilgang til {1}",
                "{0} ber ikkje lenger om tilgang til {1}",
                "{0} does not ask for access to {1} any more"
            ).With(facts.Consumer, facts.Scope),
            [Filled(TookBack, facts)],
            Open,
            link
        );

    public static MailText Approved(RequestFacts facts, DateOnly? lastDay, string link) =>
        new(
            new Text(
                "{0} har fått tilgang til {1}",
                "{0} har fått tilgang til {1}",
                "{0} has access to {1}"
            ).With(facts.Consumer, facts.Scope),
            [
                Filled(Has, facts),
                facts.Request.Rule is { } rule ? ByRule.With(rule) : ByPeople,
                MailWords.End(lastDay),
            ],
            Open,
            link
        );

    private static Text Filled(Text sentence, RequestFacts facts) =>
        sentence.With(
            facts.Consumer,
            facts.Request.Consumer.Grouped,
            facts.Scope,
            facts.Request.Environment
        );
}
