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
    IReadOnlyDictionary<string, string> Clients,
    IReadOnlyDictionary<Guid, string> RightHolders
)
{
    /// <summary>The name of what an id in an event stands for; any other text as it is.</summary>
    public string Of(Event entry, string text)
    {
        if (Guid.TryParse(text, out var id))
        {
            if (IsAboutRight(entry) && RightHolders.TryGetValue(id, out var surname))
                return surname;
            if (People.TryGetValue(id, out var person))
                return person.Name;
        }
        if (Clients.TryGetValue(text, out var client))
            return $"{client} ({text})";
        if (Enum.TryParse<Right>(text, out var right) && right.ToString() == text)
            return right.Name().Nb;
        return
            text.Contains(':', StringComparison.Ordinal)
            && OrganisationId.TryCanonical(text, out var number)
            ? $"{Organisations.GetValueOrDefault(number, "")} ({number.Grouped})".TrimStart()
            : text;
    }

    /// <summary>What it happened to.</summary>
    public object Subject(Event entry) =>
        entry.Type is EventType.RoleGiven or EventType.RoleWithdrawn
        && Enum.TryParse<Role>(entry.Subject, out var role)
            ? role.Name()
        : Enum.TryParse<Right>(entry.Subject, out var right) && right.ToString() == entry.Subject
            ? right.Name()
        : Of(entry, entry.Subject);

    public static bool IsAboutRight(Event entry) =>
        entry.Type is EventType.RightGiven or EventType.RightWithdrawn;

    /// <summary>Who did it: the service desk speaks as one to others than itself.</summary>
    public Words Who(Event entry, bool forDesk)
    {
        if (entry.PersonId is { } id && People.TryGetValue(id, out var person))
            return person.IsOperator && !forDesk ? LogTexts.ServiceDesk : (Words)person.Name;
        if (entry.ClientId is { } client)
            return LogTexts.Machine.With(Clients.GetValueOrDefault(client, client));
        return entry.Via switch
        {
            Via.CommandLine => LogTexts.CommandLine,
            Via.Job => LogTexts.Product,
            _ => LogTexts.Nobody,
        };
    }
}
