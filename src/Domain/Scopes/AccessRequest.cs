using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>That a consumer asked a provider for access to a scope, and what came of it.</summary>
public sealed class AccessRequest : Aggregate
{
    private AccessRequest() { }

    public EnvironmentName Environment { get; private set; }

    public Guid ScopeId { get; private set; }

    public OrganisationId Consumer { get; private set; }

    /// <summary>What the consumer wants to do with it.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>By what law it may; null when it did not say.</summary>
    public string? LegalBasis { get; private set; }

    /// <summary>Whom the provider can ask; null when it did not say.</summary>
    public string? Contact { get; private set; }

    /// <summary>Until when it is wanted; null for no end.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The consumer's client that gets the scope with the access; null for none.</summary>
    public string? ClientId { get; private set; }

    /// <summary>The person who asked, who reads the answer; null when a machine did.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>Requested until the provider has decided.</summary>
    public AccessRequestState State { get; private set; }

    /// <summary>The name of the provider's rule that approved it; null when people decided.</summary>
    public string? Rule { get; private set; }

    /// <summary>The provider's words on its decision; null for none.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was decided or withdrawn; null while it waits.</summary>
    public DateTimeOffset? Decided { get; private set; }

    public static AccessRequest Ask(
        Scope scope,
        OrganisationId consumer,
        AccessWish wish,
        DateTimeOffset now,
        Guid? askedBy = null
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = scope.Environment,
            ScopeId = scope.Id,
            Consumer = consumer,
            Purpose = wish.Purpose,
            LegalBasis = wish.LegalBasis,
            Contact = wish.Contact,
            LastDay = wish.LastDay,
            ClientId = wish.ClientId,
            AskedBy = askedBy,
            State = AccessRequestState.Requested,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Notes the provider's decision; a problem when there is one already.</summary>
    public Outcome<AccessRequest> Decide(bool approved, string? reason, DateTimeOffset now) =>
        End(approved ? AccessRequestState.Approved : AccessRequestState.Denied, reason, now);

    /// <summary>Approves it by a rule of the provider's.</summary>
    public Outcome<AccessRequest> ApproveBy(ApprovalRule rule, DateTimeOffset now)
    {
        var ended = End(AccessRequestState.Approved, reason: null, now);
        if (ended.Ok)
            Rule = rule.Name;
        return ended;
    }

    /// <summary>Takes it back; a problem when it is decided.</summary>
    public Outcome<AccessRequest> Withdraw(DateTimeOffset now) =>
        End(AccessRequestState.Withdrawn, reason: null, now);

    /// <summary>Why nothing can be decided any more; null while it waits.</summary>
    public Problem? WhyClosed() =>
        State switch
        {
            AccessRequestState.Requested => null,
            AccessRequestState.Withdrawn => Problem.Of(Problems.AccessRequestWithdrawn),
            _ => Problem.Of(Problems.AccessRequestDecided),
        };

    private Outcome<AccessRequest> End(AccessRequestState state, string? reason, DateTimeOffset now)
    {
        if (WhyClosed() is { } closed)
            return closed;
        State = state;
        Reason = reason;
        Decided = now;
        Touch(now);
        return this;
    }
}
