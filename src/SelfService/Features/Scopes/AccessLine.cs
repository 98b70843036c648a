using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An access with what the wire tells about its scope.</summary>
internal sealed record AccessLine(ScopeAccess Access, ScopeName Scope, OrganisationId Owner)
{
    /// <summary>What its consumer sees.</summary>
    public AccessBody ForConsumer(
        IReadOnlyDictionary<OrganisationId, string> names,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Access.Id,
            Scope = Scope.Value,
            OwnerOrgno = Owner.WireForm,
            OwnerOrganizationName = names.GetValueOrDefault(Owner),
            ConsumerOrgno = Access.Consumer.WireForm,
            ConsumerOrganizationName = names.GetValueOrDefault(Access.Consumer),
            State = ScopeWords.AccessStates.Of(StateAt(now)),
            Created = Access.Created,
            LastUpdated = Access.LastUpdated,
        };

    /// <summary>What its provider sees: its own terms and note as well.</summary>
    public AccessBody ForProvider(
        IReadOnlyDictionary<OrganisationId, string> names,
        DateTimeOffset now
    ) =>
        ForConsumer(names, now) with
        {
            ValidFrom = Access.Validity.From,
            ValidTo = Access.Validity.LastDay,
            Note = Access.Note,
        };

    /// <summary>The wire has no word for an access that has run out: it gives no more tokens than one that was removed.</summary>
    private AccessState StateAt(DateTimeOffset now) =>
        Access.State == AccessState.Approved && !Access.HoldsAt(now)
            ? AccessState.Denied
            : Access.State;
}
