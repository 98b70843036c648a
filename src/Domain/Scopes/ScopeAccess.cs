using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>That a scope's owner lets another organisation use it. One row per scope and consumer, never deleted.</summary>
public sealed class ScopeAccess : Aggregate
{
    private ScopeAccess() { }

    public EnvironmentName Environment { get; private set; }

    public Guid ScopeId { get; private set; }

    public OrganisationId Consumer { get; private set; }

    public AccessState State { get; private set; }

    public Validity Validity { get; private set; } = null!;

    /// <summary>The provider's own note.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether tokens are given at <paramref name="now"/>.</summary>
    public bool HoldsAt(DateTimeOffset now) =>
        State == AccessState.Approved && Validity.HoldsAt(now);

    /// <summary>Gives access from now on, for good.</summary>
    public static ScopeAccess Grant(Scope scope, OrganisationId consumer, DateTimeOffset now) =>
        Grant(scope, consumer, new AccessTerms(), now);

    /// <summary>Gives access from now on.</summary>
    public static ScopeAccess Grant(
        Scope scope,
        OrganisationId consumer,
        AccessTerms terms,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = scope.Environment,
            ScopeId = scope.Id,
            Consumer = consumer,
            State = AccessState.Approved,
            Validity = terms.From(now),
            Note = terms.Note,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Gives the access again after it was removed.</summary>
    public void GrantAgain(DateTimeOffset now) => GrantAgain(new AccessTerms(), now);

    /// <summary>Gives the access again after it was removed, or sets new terms for one that stands.</summary>
    public void GrantAgain(AccessTerms terms, DateTimeOffset now)
    {
        var since = HoldsAt(now) ? Validity.From : now;
        State = AccessState.Approved;
        Validity = terms.From(since);
        Note = terms.Note;
        Touch(now);
    }

    /// <summary>Takes the access away; the row stays as the record of it.</summary>
    public void Remove(DateTimeOffset now)
    {
        State = AccessState.Denied;
        Validity = Validity.EndedAt(now);
        Touch(now);
    }
}
