using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What a text in an event is the id of.</summary>
internal enum LoggedId
{
    /// <summary>Of nothing: a value, or what somebody wrote. It is shown as it is, even if it looks like an id.</summary>
    None,
    Client,
    Person,
    Organisation,
}

/// <summary>
/// Where the ids in events stand. Only there are they the product's own words; anywhere else people may have written the id
/// of somebody else, and must not learn the name of it from their own log.
/// </summary>
internal static class LoggedIds
{
    /// <param name="fact">The name of the fact.</param>
    public static LoggedId InFact(string fact) =>
        fact switch
        {
            "clientId" or "clientIds" or "client" => LoggedId.Client,
            "person" or "people" => LoggedId.Person,
            "consumer" or "customers" or "organisation" or "supplier" or "to" or "vendor" =>
                LoggedId.Organisation,
            // The organisations that an approval rule lets in.
            "values" => LoggedId.Organisation,
            _ => LoggedId.None,
        };

    public static LoggedId InSubject(Event entry) =>
        entry.Type switch
        {
            EventType.OrganisationRegistered or EventType.OrganisationSwitched =>
                LoggedId.Organisation,
            EventType.OperatorJoined => LoggedId.Person,
            var type when IsAbout(type, "person") || IsAbout(type, "administrator") =>
                LoggedId.Person,
            var type when IsAbout(type, "onbehalfof") => LoggedId.Client,
            var type when entry.Subject == EventFacts.ClientOf(entry) => LoggedId.Client,
            var type when IsAbout(type, "mercantile") || IsAbout(type, "notification-point") =>
                LoggedId.Organisation,
            _ => LoggedId.None,
        };

    private static bool IsAbout(string type, string noun) =>
        type.StartsWith(noun + ".", StringComparison.Ordinal);
}
