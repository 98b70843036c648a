using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>An integration that an event names.</summary>
internal sealed record LoggedClient(
    string ClientId,
    string Name,
    OrganisationId Owner,
    OrganisationId? Supplier
)
{
    /// <summary>Whether it belongs to the organisation in whose log the event stands.</summary>
    public bool IsPartyTo(Event entry) =>
        entry.Organisation is { } log && (log == Owner || log == Supplier);
}
