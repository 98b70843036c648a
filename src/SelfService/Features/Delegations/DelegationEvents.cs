using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What the log keeps of each change. Of a consent neither the person nor what it is about.</summary>
internal static class DelegationEvents
{
    public static Event SchemeCreated(DelegationScheme scheme, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.DelegationSchemeCreated,
            actor,
            now,
            scheme.Title.Default,
            scheme.Environment.Value,
            scheme.Owner,
            after: JsonSerializer.Serialize(new { scopes = scheme.Scopes })
        );

    /// <summary>What can be changed about a scheme, as the log keeps it.</summary>
    public static string Facts(DelegationScheme scheme) =>
        JsonSerializer.Serialize(
            new
            {
                name = scheme.Title.Default,
                description = scheme.Description,
                scopes = scheme.Scopes,
            }
        );

    /// <param name="before">The facts as they were.</param>
    public static Event SchemeChanged(
        DelegationScheme scheme,
        string before,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.DelegationSchemeChanged,
            actor,
            now,
            scheme.Title.Default,
            scheme.Environment.Value,
            scheme.Owner,
            before,
            Facts(scheme)
        );

    public static Event SchemeWithdrawn(DelegationScheme scheme, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.DelegationSchemeWithdrawn,
            actor,
            now,
            scheme.Title.Default,
            scheme.Environment.Value,
            scheme.Owner,
            before: Facts(scheme)
        );

    public static Event Of(
        string type,
        DelegationInvitation invitation,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            type,
            actor,
            now,
            invitation.Title,
            invitation.Environment.Value,
            invitation.Supplier,
            after: JsonSerializer.Serialize(
                new { customers = invitation.Customers, until = invitation.Validity.To }
            )
        );

    public static Event Given(
        Delegation delegation,
        DelegationScheme scheme,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.DelegationGiven,
            actor,
            now,
            scheme.Title.Default,
            delegation.Environment.Value,
            delegation.Consumer,
            after: Parties(delegation)
        );

    public static Event Withdrawn(
        Delegation delegation,
        DelegationScheme scheme,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.DelegationWithdrawn,
            actor,
            now,
            scheme.Title.Default,
            delegation.Environment.Value,
            delegation.Consumer,
            before: Parties(delegation)
        );

    public static Event Registered(RegisteredSystem system, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.SystemRegistered,
            actor,
            now,
            system.SystemId,
            system.Environment.Value,
            system.Vendor,
            after: JsonSerializer.Serialize(new { clientIds = system.ClientIds })
        );

    /// <summary>What can be changed about a system, as the log keeps it.</summary>
    public static string Facts(RegisteredSystem system) =>
        JsonSerializer.Serialize(
            new
            {
                name = system.Title.Default,
                clientIds = system.ClientIds,
                rights = system.Rights,
            }
        );

    /// <param name="before">The facts as they were.</param>
    public static Event Changed(
        RegisteredSystem system,
        string before,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.SystemChanged,
            actor,
            now,
            system.SystemId,
            system.Environment.Value,
            system.Vendor,
            before,
            Facts(system)
        );

    public static Event Retired(RegisteredSystem system, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.SystemRetired,
            actor,
            now,
            system.SystemId,
            system.Environment.Value,
            system.Vendor,
            before: JsonSerializer.Serialize(new { clientIds = system.ClientIds })
        );

    /// <summary>In the customer's log: it is the one that is asked, and answers.</summary>
    public static Event Of(
        string type,
        SystemUserRequest request,
        RegisteredSystem system,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            type,
            actor,
            now,
            system.SystemId,
            system.Environment.Value,
            request.Customer,
            after: JsonSerializer.Serialize(
                new
                {
                    vendor = system.Vendor.ToString(),
                    reference = request.ExternalReference,
                    rights = system.Rights,
                }
            )
        );

    /// <param name="before">The rights as they were.</param>
    public static Event Changed(
        SystemUser user,
        IReadOnlyList<string> before,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.SystemUserChanged,
            actor,
            now,
            user.Id.ToString(),
            user.Environment.Value,
            user.Customer,
            JsonSerializer.Serialize(new { rights = before }),
            JsonSerializer.Serialize(new { rights = user.Rights })
        );

    public static Event Of(string type, SystemUser user, Actor actor, DateTimeOffset now) =>
        Event.Of(
            type,
            actor,
            now,
            user.Id.ToString(),
            user.Environment.Value,
            user.Customer,
            after: JsonSerializer.Serialize(
                new { system = user.SystemId, reference = user.ExternalReference }
            )
        );

    public static Event Of(string type, Consent consent, Actor actor, DateTimeOffset now) =>
        Event.Of(
            type,
            actor,
            now,
            consent.Id.ToString(),
            consent.Environment.Value,
            consent.FromOrganisation,
            after: JsonSerializer.Serialize(
                new { to = consent.Receiver.ToString(), until = consent.Validity.To }
            )
        );

    private static string Parties(Delegation delegation) =>
        JsonSerializer.Serialize(
            new { supplier = delegation.Supplier.ToString(), until = delegation.Validity.To }
        );
}
