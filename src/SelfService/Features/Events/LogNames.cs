using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Names for the ids that events hold.</summary>
/// <param name="RightHolders">
/// By surname alone, as the list of them: the log too must not tell who of them has been here.
/// </param>
internal sealed record LogNames(
    IReadOnlyDictionary<Guid, Person> People,
    IReadOnlyDictionary<OrganisationId, string> Organisations,
    ILookup<string, LoggedClient> Clients,
    IReadOnlyDictionary<Guid, string> RightHolders
)
{
    /// <summary>The organisation that stands for whoever did it towards this reader, by the number of the event.</summary>
    public IReadOnlyDictionary<long, OrganisationId> Instead { get; init; } =
        new Dictionary<long, OrganisationId>();

    /// <summary>The name of what an id in an event stands for; any other text as it is.</summary>
    public string Of(Event entry, LoggedId kind, string text) =>
        kind switch
        {
            LoggedId.Client => ClientName(entry, text),
            LoggedId.Person => PersonName(entry, text),
            LoggedId.Organisation => OrganisationName(text),
            _ => text,
        };

    /// <summary>What it happened to.</summary>
    public object Subject(Event entry) =>
        entry.Type is EventType.RoleGiven or EventType.RoleWithdrawn
        && Enum.TryParse<Role>(entry.Subject, out var role)
            ? role.Name()
        : IsAboutRight(entry) && Enum.TryParse<Right>(entry.Subject, out var right) ? right.Name()
        : Of(entry, LoggedIds.InSubject(entry), entry.Subject);

    public static bool IsAboutRight(Event entry) =>
        entry.Type is EventType.RightGiven or EventType.RightWithdrawn;

    /// <summary>Who did it, as far as it is the reader's to know.</summary>
    public Words Who(Event entry, LogReader reader) =>
        Instead.TryGetValue(entry.Sequence, out var organisation)
            ? Organisations.GetValueOrDefault(organisation, organisation.Grouped)
            : Who(LogActor.Of(entry), reader);

    /// <summary>Who did it, by name: the service desk speaks as one to others than itself.</summary>
    public Words Who(LogActor actor, LogReader reader)
    {
        if (actor.PersonId is { } id && People.TryGetValue(id, out var person))
            return person.IsOperator && !reader.IsDesk ? LogTexts.ServiceDesk : (Words)person.Name;
        if (actor.ClientId is { } client)
            return LogTexts.Machine.With(Clients.Acting(actor)?.Name ?? client);
        return actor.Via switch
        {
            Via.CommandLine => LogTexts.CommandLine,
            Via.Job => LogTexts.Product,
            _ => LogTexts.Nobody,
        };
    }

    private string ClientName(Event entry, string text) =>
        Clients[text].FirstOrDefault(client => client.IsPartyTo(entry)) is { } own
            ? $"{own.Name} ({text})"
            : text;

    private string PersonName(Event entry, string text)
    {
        if (!Guid.TryParse(text, out var id))
            return text;
        if (IsAboutRight(entry) && RightHolders.TryGetValue(id, out var surname))
            return surname;
        return People.TryGetValue(id, out var person) ? person.Name : text;
    }

    private string OrganisationName(string text) =>
        OrganisationId.TryCanonical(text, out var number)
            ? $"{Organisations.GetValueOrDefault(number, "")} ({number.Grouped})".TrimStart()
            : text;
}
