using Portvakt.TokenServer.Refusals;

namespace Portvakt.TokenServer.Tests.Refusals;

public class RefusalQuotaTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddMinutes(5);

    [Fact]
    public void Twenty_of_a_clients_refusals_are_kept_in_a_minute()
    {
        var quota = new RefusalQuota();

        var taken = Enumerable.Range(0, 30).Count(_ => quota.Take("a", proved: true, Now));

        Assert.Equal(20, taken);
        Assert.True(quota.Take("b", proved: true, Now));
        Assert.True(quota.Take("a", proved: true, Now.AddMinutes(1)));
    }

    [Fact]
    public void Strangers_cannot_use_up_a_clients_room()
    {
        var quota = new RefusalQuota();

        var strangers = Enumerable.Range(0, 30).Count(_ => quota.Take("a", proved: false, Now));
        var own = Enumerable.Range(0, 30).Count(_ => quota.Take("a", proved: true, Now));

        Assert.Equal(10, strangers);
        Assert.Equal(10, own);
    }
}
