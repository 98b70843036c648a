using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

public class RestoredAccessTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch.AddYears(56);
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Fact]
    public void Undoing_a_removal_gives_the_access_back_on_its_terms()
    {
        var access = Granted(new AccessTerms(LastDay, "Agreement 17"));
        var removed = Start.AddDays(3);
        access.Remove(removed);

        Assert.Equal(removed.AddMinutes(10), access.UndoUntil(removed.AddMinutes(9)));
        Assert.True(access.Restore(removed.AddMinutes(9)).Ok);

        Assert.True(access.HoldsAt(removed.AddMinutes(9)));
        Assert.Equal((Start, LastDay), (access.Validity.From, access.Validity.LastDay));
        Assert.Equal("Agreement 17", access.Note);
        Assert.Null(access.RemovedLastDay);
    }

    [Fact]
    public void After_ten_minutes_it_is_too_late()
    {
        var access = Granted(new AccessTerms());
        access.Remove(Start.AddDays(3));

        var late = Start.AddDays(3).AddMinutes(10);

        Assert.Null(access.UndoUntil(late));
        Assert.Equal(Problems.UndoTooLate, Assert.Single(access.Restore(late).Problems).Code);
        Assert.False(access.HoldsAt(late));
    }

    [Fact]
    public void An_access_that_was_not_removed_has_nothing_to_undo()
    {
        var access = Granted(new AccessTerms(LastDay));

        Assert.Null(access.UndoUntil(Start.AddDays(1)));
        Assert.False(access.Restore(Start.AddDays(1)).Ok);
    }

    [Fact]
    public void One_that_would_have_run_out_meanwhile_stays_removed()
    {
        var access = Granted(new AccessTerms(LastDay));
        var removed = NorwegianTime.Midnight(LastDay.AddDays(1)).AddMinutes(-2);
        access.Remove(removed);

        Assert.False(access.Restore(removed.AddMinutes(3)).Ok);
    }

    [Fact]
    public void Giving_it_anew_forgets_the_former_last_day()
    {
        var access = Granted(new AccessTerms(LastDay));
        access.Remove(Start.AddDays(1));

        access.GrantAgain(Start.AddDays(1));

        Assert.Null(access.RemovedLastDay);
        Assert.Null(access.Validity.LastDay);
    }

    private static ScopeAccess Granted(AccessTerms terms)
    {
        var scope = Scope.Create(
            EnvironmentName.Of("ver2"),
            ScopeName.Of("fjelltake:test"),
            OrganisationId.Of("0192:312045109"),
            new ScopeProperties(new LanguageMap("Of a test")),
            Start
        );
        return ScopeAccess.Grant(scope, OrganisationId.Of("0192:314308425"), terms, Start);
    }
}
