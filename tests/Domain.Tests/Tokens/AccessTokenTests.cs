using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

public class AccessTokenTests
{
    [Theory]
    [InlineData(null, "a:open", 120)]
    [InlineData(600, "a:open", 600)]
    [InlineData(600, "a:open a:short", 30)]
    [InlineData(20, "a:open a:short", 20)]
    [InlineData(200_000, "a:open", 86_400)]
    public void A_token_lives_as_long_as_the_strictest_allows(
        int? client,
        string scope,
        int expected
    )
    {
        var facts = new TestFacts
        {
            Client = TestFacts.MakeClient() with
            {
                TokenLifetime = client is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            },
        };
        var verdict = facts.Judge(TestFacts.Grant(scope).Sign());

        Assert.True(verdict.Ok);
        Assert.Equal(TimeSpan.FromSeconds(expected), AccessToken.Lifetime(verdict.Grant));
    }
}
