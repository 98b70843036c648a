using System.Net;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Tests.Features.Sessions;

[Requirement("R3")]
public sealed class OneTimeCodeTests
{
    // "12345678901234567890", the secret of RFC 6238's test vectors.
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(seconds);

        Assert.Equal(seconds / 30, AuthenticatorCodes.StepOf(Secret, code, now));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(-30, true)]
    [InlineData(60, false)]
    [InlineData(-60, false)]
    public void A_code_is_taken_one_step_early_or_late_and_no_more(int seconds, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111109).AddSeconds(seconds);

        Assert.Equal(taken, AuthenticatorCodes.StepOf(Secret, "081 804", now) is not null);
    }

    [Theory, OnBoth]
    public async Task A_code_leads_in_once(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var first = server.NewVisitor();
        using var second = server.NewVisitor();
        var code = ServiceDesk.Code(server);

        var entered = await ServiceDesk.Enter(first, code);
        var again = await ServiceDesk.Enter(second, code);

        Assert.Equal(HttpStatusCode.Redirect, entered.Status);
        Assert.Contains("Engangskoden stemmer ikke.", again.ProblemAt("code"));
        Assert.Equal(HttpStatusCode.OK, (await first.Get("/drift")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await second.Get("/drift")).Status);
    }
}
