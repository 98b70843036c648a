using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Tests.Directory;

public class ChangeWatchTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Ids_in_order_leave_no_gap()
    {
        var watch = new ChangeWatch(5);

        watch.See(6, Start);
        watch.See(7, Start);

        Assert.False(watch.HasGaps);
        Assert.Equal(7, watch.ReadAfter);
    }

    [Fact]
    public void A_late_id_is_looked_for_until_it_comes()
    {
        var watch = new ChangeWatch(5);

        watch.See(7, Start);
        Assert.True(watch.HasGaps);
        Assert.Equal(5, watch.ReadAfter);
        Assert.True(watch.IsNew(6));
        Assert.False(watch.IsNew(7));

        watch.See(6, Start);
        Assert.False(watch.HasGaps);
        Assert.Equal(7, watch.ReadAfter);
    }

    [Fact]
    public void A_gap_that_stays_for_a_minute_asks_once_for_a_full_load()
    {
        var watch = new ChangeWatch(5);
        watch.See(7, Start);

        Assert.False(watch.IsLost(Start + TimeSpan.FromSeconds(59)));
        Assert.True(watch.IsLost(Start + ChangeWatch.Patience));
        watch.GiveUp(Start + ChangeWatch.Patience);
        Assert.False(watch.IsLost(Start + ChangeWatch.Patience));
        Assert.False(watch.HasGaps);
    }

    [Fact]
    public void A_fresh_account_does_not_ask_again_for_gaps_that_were_given_up()
    {
        var earlier = new ChangeWatch(5);
        earlier.See(7, Start);
        earlier.GiveUp(Start + ChangeWatch.Patience);
        var fresh = new ChangeWatch(9);
        fresh.NoteGaps(6, 7, Start);
        fresh.NoteGaps(8, 9, Start);

        fresh.Forget(earlier);

        Assert.Equal(7, fresh.ReadAfter);
    }

    [Fact]
    public void A_leap_of_ids_asks_for_a_full_load_instead_of_a_list_of_gaps()
    {
        var watch = new ChangeWatch(5);

        watch.See(1_000_000, Start);

        Assert.True(watch.IsLost(Start));
        Assert.Equal(1_000_000, watch.ReadAfter);
        watch.GiveUp(Start);
        Assert.False(watch.HasGaps);
    }

    [Fact]
    public void Rows_that_were_deleted_unseen_ask_for_a_full_load()
    {
        var watch = new ChangeWatch(5);

        watch.NoteOldest(3);
        watch.NoteOldest(6);
        Assert.False(watch.IsLost(Start));

        watch.NoteOldest(7);
        Assert.True(watch.IsLost(Start));
        Assert.True(watch.HasGaps);
    }
}
