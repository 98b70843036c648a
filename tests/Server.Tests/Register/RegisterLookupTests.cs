using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Outside;
using Portvakt.Outside.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.Server.Tests.Register;

/// <summary>The look-up of single units over HTTP.</summary>
[Requirement("R37")]
public class RegisterLookupTests
{
    private static readonly MadeUpUnit Main = MadeUpRegister.MainUnits(1).Single();
    private static readonly MadeUpUnit Sub = MadeUpRegister.SubUnits(1).Single();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_main_unit_is_asked_for_as_documented()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);
        string? path = null;
        platform.Answer = http =>
        {
            path = http.Request.Path;
            return http.Response.WriteAsync(RegisterFiles.Json(Main));
        };

        var answer = await Find(lookup, Main);

        Assert.Equal($"/enhetsregisteret/api/enheter/{Main.Number}", path);
        Assert.True(answer.KnowsAll);
        Assert.Equal((Main.Name, Main.Form), (answer.Unit?.Name, answer.Unit?.Form));
        Assert.NotNull(answer.Unit?.Seen);
    }

    [Fact]
    public async Task What_is_no_main_unit_may_be_a_sub_unit()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);
        platform.Answer = http => Only("underenheter", RegisterFiles.Json(Sub), http);

        var answer = await Find(lookup, Sub);

        Assert.Equal(Sub.Parent, answer.Unit?.Parent?.Value);
        Assert.True(answer.Unit?.IsSubUnit);
        Assert.Equal(2, platform.Calls);
    }

    [Fact]
    public async Task A_number_that_is_neither_belongs_to_nobody()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);
        platform.Answer = http => Status(http, 404);

        Assert.Equal(new RegisterAnswer(null, KnowsAll: true), await Find(lookup, Main));
    }

    [Fact]
    public async Task A_unit_that_is_gone_has_ended()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);
        platform.Answer = http => Status(http, 410);

        var gone = (await Find(lookup, Main)).Unit;

        Assert.True(gone?.Ended);
        Assert.Equal(OrganisationId.Of($"0192:{Main.Number}"), gone?.Id);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(302, "")]
    [InlineData(429, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    [InlineData(200, "other")]
    [InlineData(200, "long")]
    public async Task What_is_no_clear_answer_says_nothing(int status, string body)
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);
        platform.Answer = http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = $"{platform.Address}/elsewhere";
            return http.Response.WriteAsync(
                body switch
                {
                    "other" => RegisterFiles.Json(Sub),
                    "long" => RegisterFiles.Json(
                        Main with
                        {
                            Name = new string('x', OutsideHttp.LargestAnswer),
                        }
                    ),
                    _ => body,
                }
            );
        };

        Assert.Equal(RegisterAnswer.Unreachable, await Find(lookup, Main));
    }

    [Fact]
    public async Task Nobody_there_says_nothing_and_is_left_in_peace_after_a_while()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);
        platform.Answer = http => Status(http, 503);

        for (var i = 0; i < 20; i++)
            Assert.Equal(RegisterAnswer.Unreachable, await Find(lookup, Main));

        Assert.InRange(platform.Calls, 8, 30);
        using var dead = Lookup($"http://127.0.0.1:{FreePort.Next()}");
        Assert.Equal(RegisterAnswer.Unreachable, await Find(dead, Main));
    }

    [Fact]
    public async Task A_slow_one_is_not_waited_for()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address, timeoutSeconds: 0.3);
        platform.Answer = http => Task.Delay(Timeout.Infinite, http.RequestAborted);

        Assert.Equal(RegisterAnswer.Unreachable, await Find(lookup, Main));
    }

    [Fact]
    public async Task An_answer_is_remembered_for_a_minute_also_a_no()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address, clock: clock);
        platform.Answer = http => Status(http, 404);

        await Find(lookup, Main);
        await Find(lookup, Main);
        Assert.Equal(2, platform.Calls);
        clock.Advance(TimeSpan.FromMinutes(2));
        await Find(lookup, Main);

        Assert.Equal(4, platform.Calls);
    }

    [Fact]
    public async Task It_is_not_asked_about_other_countries()
    {
        await using var platform = await FakePlatform.Start();
        using var lookup = Lookup(platform.Address);

        var answer = await lookup.Find(OrganisationId.Of("9901:12345676"), Stop);

        Assert.Equal(RegisterAnswer.Unreachable, answer);
        Assert.Equal(0, platform.Calls);
    }

    private static ValueTask<RegisterAnswer> Find(RegisterLookup lookup, MadeUpUnit unit) =>
        lookup.Find(OrganisationId.Of($"0192:{unit.Number}"), Stop);

    private static RegisterLookup Lookup(
        string address,
        double timeoutSeconds = 5,
        TimeProvider? clock = null
    ) =>
        new(
            new RegisterSettings { LookUp = address, LookUpTimeoutSeconds = timeoutSeconds },
            OutsideReach.Loopback,
            clock ?? TimeProvider.System,
            NullLogger<RegisterLookup>.Instance
        );

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Only(string kind, string json, HttpContext http) =>
        http.Request.Path.Value!.Contains($"/{kind}/")
            ? http.Response.WriteAsync(json)
            : Status(http, 404);
}
