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

    /// <summary>Gives access whether or not there was one before; the row that it stands in then.</summary>
    /// <param name="former">What the consumer has or had; null when it never had access.</param>
    public static ScopeAccess Give(
        ScopeAccess? former,
        Scope scope,
        OrganisationId consumer,
        AccessTerms terms,
        DateTimeOffset now
    )
    {
        if (former is null)
            return Grant(scope, consumer, terms, now);
        former.GrantAgain(terms, now);
        return former;
    }

    /// <summary>Whether it holds on just these terms, or on any when null.</summary>
    public bool HoldsOn(AccessTerms? terms, DateTimeOffset now) =>
        HoldsAt(now) && (terms is null || terms == new AccessTerms(Validity.LastDay, Note));

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
