using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A request with what the wire tells about its scope.</summary>
internal sealed record AccessRequestLine(
    AccessRequest Request,
    ScopeName Scope,
    OrganisationId Owner
)
{
    /// <summary>What the one who asked sees.</summary>
    public AccessRequestBody ForConsumer(IReadOnlyDictionary<OrganisationId, string> names) =>
        ForProvider(names) with
        {
            ClientId = Request.ClientId,
        };

    /// <summary>What the scope's owner sees: nothing of the consumer's clients.</summary>
    public AccessRequestBody ForProvider(IReadOnlyDictionary<OrganisationId, string> names) =>
        new()
        {
            Id = Request.Id,
            Scope = Scope.Value,
            OwnerOrgno = Owner.WireForm,
            OwnerOrganizationName = names.GetValueOrDefault(Owner),
            ConsumerOrgno = Request.Consumer.WireForm,
            ConsumerOrganizationName = names.GetValueOrDefault(Request.Consumer),
            State = ScopeWords.RequestStates.Of(Request.State),
            Purpose = Request.Purpose,
            LegalBasis = Request.LegalBasis,
            Contact = Request.Contact,
            ValidTo = Request.LastDay,
            Reason = Request.Reason,
            Rule = Request.Rule,
            Decided = Request.Decided,
            Created = Request.Created,
            LastUpdated = Request.LastUpdated,
        };
}

internal static class AccessRequestLines
{
    /// <summary>The requests as lines; their order stays.</summary>
    public static IQueryable<AccessRequestLine> Lines(
        this PortvaktDb db,
        IQueryable<AccessRequest> requests
    ) =>
        from request in requests
        from scope in db.Scopes.Where(s => s.Id == request.ScopeId)
        select new AccessRequestLine(request, scope.Name, scope.Owner);

    /// <summary>The names of both parties of each request, where they are known.</summary>
    public static Task<IReadOnlyDictionary<OrganisationId, string>> NamesIn(
        this PortvaktDb db,
        IQueryable<AccessRequest> requests,
        CancellationToken cancellation
    )
    {
        var owners = db
            .Scopes.Where(s => requests.Any(r => r.ScopeId == s.Id))
            .Select(s => s.Owner);
        return db.NamesOf(requests.Select(r => r.Consumer).Union(owners), cancellation);
    }
}
