using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Refusals;

namespace Portvakt.TokenServer.Tests.Refusals;

public class RefusalTests
{
    private const string Person = "05848998356";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_refusal_is_found_by_the_trace_id_of_its_answer(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var answer = await world.Ask(world.Grant(Seeding.Closed).With("pid", Person));
        var trace = await TraceIn(answer);
        await world.Stop();

        var found = await new RefusalShelf(world.Store).Find(World.Ver2, trace, Stop);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.NotNull(found);
        Assert.Equal(Seeding.ClientId, found.ClientId);
        Assert.Equal(Problems.TokenAccessMissing, found.Code);
        Assert.Equal("ConsumerHasAccess", found.FailedRule);
        Assert.True(found.IsAuthenticated);
        Assert.Equal("ConsumerHasAccess", GrantRules.All[found.Passed].Name);
        Assert.Equal(["iss", "aud", "scope", "iat", "exp", "jti", "pid"], found.ClaimNames);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task No_claims_value_is_kept(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var grant = world.Grant(Seeding.Closed).With("pid", Person).With(Person, "x");
        var sent = grant.Sign();
        await world.Ask(sent);
        await world.Stop();

        await using var db = world.Store.CreateDbContext();
        var row = await db.Refusals.SingleAsync(Stop);

        Assert.Equal(Problems.TokenClaimUnknown, row.Code);
        var kept = string.Join(' ', row.ClaimNames) + row.ClientId + row.FailedRule + row.Code;
        Assert.DoesNotContain(Person, kept);
        Assert.DoesNotContain(sent, kept);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task An_unknown_client_is_not_kept(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await world.Ask(world.Grant().With("iss", "no-such-client"));
        await world.Ask("not a grant");
        await world.Stop();

        await using var db = world.Store.CreateDbContext();
        Assert.Empty(await db.Refusals.ToListAsync(Stop));
    }

    private static async Task<string> TraceIn(HttpResponseMessage answer)
    {
        var text = (await World.Json(answer)).GetProperty("error_description").GetString()!;
        return text[(text.LastIndexOf("trace_id: ", StringComparison.Ordinal) + 10)..^1];
    }
}
