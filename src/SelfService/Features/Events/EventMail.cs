using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Writes the mail about what has happened.</summary>
internal sealed class EventMail(PortalAddress portal)
{
    /// <summary>Most events that one mail tells of; it counts the rest.</summary>
    public const int Most = 30;

    private static readonly Text Several = new(
        "{0} ting har skjedd",
        "{0} ting har skjedd",
        "{0} things have happened"
    );
    private static readonly Text Intro = new(
        "Dette har skjedd. Var det ikke meningen, se hvem som gjorde det, og rett det opp.",
        "Dette har skjedd. Var det ikkje meininga, sjå kven som gjorde det, og rett det opp.",
        "This has happened. If it was not intended, see who did it, and put it right."
    );
    private static readonly Text Rest = new(
        "{0} til står i loggen.",
        "{0} til står i loggen.",
        "{0} more are in the log."
    );
    private static readonly Text Who = new("Hvem: {0}", "Kven: {0}", "Who: {0}");
    private static readonly Text Where = new("Miljø: {0}", "Miljø: {0}", "Environment: {0}");
    private static readonly Text When = new("Når: {0}", "Når: {0}", "When: {0}");
    private static readonly Text Client = new(
        "Integrasjon: {0}",
        "Integrasjon: {0}",
        "Integration: {0}"
    );
    private static readonly Text See = new("Se loggen", "Sjå loggen", "See the log");
    private static readonly Text Why = new(
        "Du får dette fordi adressen er et varslingspunkt for virksomheten. Under «Varslingspunkter» i portalen velger dere hva den skal få vite om.",
        "Du får dette fordi adressa er eit varslingspunkt for verksemda. Under «Varslingspunkt» i portalen vel de kva ho skal få vite om.",
        "You get this because the address is a notification point of the organisation. Under “Notification points” in the portal you choose what it is told about."
    );

    /// <param name="told">What the reader hears of, in the order in which it happened.</param>
    public MailText Write(IReadOnlyList<(EventParty Party, LogRow Row)> told)
    {
        var shown = told.Take(Most).ToList();
        return new MailText(
            told.Count == 1 ? Sentence(told[0].Row.What) : Several.With(told.Count),
            told.Count > Most ? [Intro, Rest.With(told.Count - Most)] : [Intro],
            See,
            portal.Value + Links.OrganisationLog
        )
        {
            Parts = [.. shown.Select(one => Part(one.Party, one.Row))],
            Footer = Why,
        };
    }

    private MailPart Part(EventParty party, LogRow row)
    {
        var lines = new List<Text>
        {
            Who.With(Sentence(row.Who)),
            When.With(Dates.DayAndTime(row.At)),
        };
        if (party.ClientId is { } client)
            lines.Add(Client.With(party.ClientName is { } name ? $"{name} ({client})" : client));
        if (row.Environment is { } environment)
            lines.Add(Where.With(environment));
        return party is { ClientId: { } id, Place.Environment: { } at }
            ? new(Sentence(row.What), lines, See, portal.Value + Links.IntegrationActivity(at, id))
            : new(Sentence(row.What), lines);
    }

    private static Text Sentence(Words words) => Text.InEach(words.In);
}
