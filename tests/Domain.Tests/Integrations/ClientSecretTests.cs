using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

public class ClientSecretTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_secret_is_good_for_360_days()
    {
        var (text, kept) = ClientSecret.Make(Now);

        Assert.True(kept.Is(text, Now));
        Assert.True(kept.Is(text, Now.AddDays(360).AddSeconds(-1)));
        Assert.False(kept.Is(text, Now.AddDays(360)));
        Assert.False(kept.Is(text + "x", Now));
    }

    [Fact]
    public void Two_secrets_are_different_and_neither_is_kept()
    {
        var (one, kept) = ClientSecret.Make(Now);
        var (other, _) = ClientSecret.Make(Now);

        Assert.NotEqual(one, other);
        Assert.Equal(43, one.Length);
        Assert.NotEqual(System.Text.Encoding.ASCII.GetBytes(one), kept.Hash);
    }
}
