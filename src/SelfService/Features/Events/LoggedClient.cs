using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>An integration that an event names.</summary>
/// <param name="Environment">Each has clients of its own, and one of any id.</param>
internal sealed record LoggedClient(
    string Environment,
    string ClientId,
    string Name,
    OrganisationId Owner,
    OrganisationId? Supplier
)
{
    public OrganisationId Keeper => Supplier ?? Owner;

    /// <summary>Whether it belongs to the organisation in whose log the event stands.</summary>
    public bool IsPartyTo(Event entry) =>
        (entry.Environment is null || entry.Environment == Environment)
        && entry.Organisation is { } log
        && (log == Owner || log == Supplier);
}
