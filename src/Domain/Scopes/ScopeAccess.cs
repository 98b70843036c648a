using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>That a scope's owner lets another organisation use it. One row per scope and consumer, never deleted.</summary>
public sealed class ScopeAccess : Aggregate
{
    /// <summary>How long a removal can be undone, and how long its mails wait.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(10);

    private ScopeAccess() { }

    public EnvironmentName Environment { get; private set; }

    public Guid ScopeId { get; private set; }

    public OrganisationId Consumer { get; private set; }

    public AccessState State { get; private set; }

    public Validity Validity { get; private set; } = null!;

    /// <summary>The provider's own note.</summary>
    public string? Note { get; private set; }

    /// <summary>The last day that it was to hold when it was removed, for whoever undoes that.</summary>
    public DateOnly? RemovedLastDay { get; private set; }

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
        RemovedLastDay = null;
        Touch(now);
    }

    /// <summary>Takes the access away; the row stays as the record of it.</summary>
    public void Remove(DateTimeOffset now)
    {
        State = AccessState.Denied;
        RemovedLastDay = Validity.LastDay;
        Validity = Validity.EndedAt(now);
        Touch(now);
    }

    /// <summary>Until when its removal can be undone; null when it cannot any more, or was not removed.</summary>
    public DateTimeOffset? UndoUntil(DateTimeOffset now) =>
        State == AccessState.Denied && Validity.To + UndoTime is { } until && now < until
            ? until
            : null;

    /// <summary>Undoes its removal: it holds as it did before. A problem when it is too late for that.</summary>
    public Outcome<ScopeAccess> Restore(DateTimeOffset now)
    {
        var terms = new AccessTerms(RemovedLastDay, Note);
        var before = terms.From(Validity.From);
        if (UndoUntil(now) is null || !before.HoldsAt(now))
            return Problem.Of(Problems.UndoTooLate);
        State = AccessState.Approved;
        Validity = before;
        RemovedLastDay = null;
        Touch(now);
        return this;
    }
}
