using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

/// <summary>Access with an end and a note, which the original does not have.</summary>
[Requirement("R13")]
public sealed class AccessTermsApiTests(Servers servers)
{
    private const string Terms = """{"valid_to":"2999-01-31","note":"Avtale 17"}""";

    [Theory, OnBoth]
    public async Task A_provider_sees_the_terms_that_it_set(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        var granted = (await machine.Grant(scope, body: Terms)).Is(HttpStatusCode.OK);
        var listed = (await machine.Send(HttpMethod.Get, Accesses + Of(scope))).Json[0];

        foreach (var access in new[] { granted, listed })
        {
            Assert.Equal("2999-01-31", access.Text("valid_to"));
            Assert.Equal("Avtale 17", access.Text("note"));
            Assert.Equal(access.Text("created"), access.Text("valid_from"));
        }
    }

    [Theory, OnBoth]
    public async Task A_consumer_does_not_see_them(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        using var consumer = await Machine.Of(server, "ver2", Fossekall, "idporten:dcr.read");
        var scope = await machine.NewName();
        await machine.Grant(scope, body: Terms);

        var seen = await consumer.Send(HttpMethod.Get, Accesses + "/all");

        var own = seen.Json.EnumerateArray().Single(a => a.Text("scope") == scope);
        Assert.DoesNotContain(own.Members(), m => m is "valid_from" or "valid_to" or "note");
    }

    [Theory, OnBoth]
    public async Task Terms_that_are_not_spoken_of_stay(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();
        await machine.Grant(scope, body: Terms);

        foreach (var body in new[] { "", "{}", Terms })
            Assert.Equal(
                "2999-01-31",
                (await machine.Grant(scope, body: body)).Json.Text("valid_to")
            );
        Assert.Equal(
            [EventType.ScopeCreated, EventType.AccessGranted],
            await server.EventsOf(scope)
        );

        var forGood = (await machine.Grant(scope, body: """{"valid_to":""}""")).Is(
            HttpStatusCode.OK
        );
        Assert.DoesNotContain("valid_to", forGood.Members());
    }

    [Theory]
    [OnBoth("""{"valid_to":"2020-01-31"}""", "valid_to access-end-past")]
    [OnBoth("""{"valid_to":"31.01.2999"}""", "valid_to date-malformed")]
    [OnBoth("""{"valid_to":"2999-02-29"}""", "valid_to date-malformed")]
    [OnBoth("""{"valid_to":"9999-12-31"}""", "valid_to date-malformed")]
    [OnBoth("""{"valid_to":20990131}""", "valid_to api-member-type")]
    public async Task An_end_is_a_day_to_come(DatabaseKind kind, string body, string complaint)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();

        var answer = await machine.Grant(scope, body: body);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([complaint], answer.Complaints());
        Assert.Equal([EventType.ScopeCreated], await server.EventsOf(scope));
    }

    [Theory, OnBoth]
    public async Task A_note_has_at_most_500_characters(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        (await machine.Grant(scope, body: new { note = new string('x', 500) })).Is(
            HttpStatusCode.OK
        );
        var answer = await machine.Grant(scope, body: new { note = new string('x', 501) });

        Assert.Equal(["note text-too-long"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task An_access_that_has_run_out_is_as_good_as_removed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        using var consumer = await Machine.Of(server, "ver2", Fossekall, Read);
        var planted = await Planted.In(server);
        var scope = planted.Scope.Name.Value;
        await using (var db = server.Db())
        {
            var terms = new AccessTerms(new DateOnly(2026, 1, 31), "Run out");
            var then = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
            db.Accesses.Add(ScopeAccess.Grant(planted.Scope, Planted.Consumer, terms, then));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var standing = await machine.Send(HttpMethod.Get, Accesses + Of(scope));
        var all = await machine.Send(HttpMethod.Get, $"{Accesses}{Of(scope)}&inactive=true");
        var own = await consumer.Send(HttpMethod.Get, Accesses + "/all");
        Assert.Empty(standing.Json.EnumerateArray());
        Assert.Equal(["DENIED"], all.Json.Each("state"));
        Assert.Equal(["2026-01-31"], all.Json.Each("valid_to"));
        Assert.DoesNotContain(scope, own.Json.Each("scope"));

        Assert.Equal("DENIED", (await machine.Revoke(scope)).Is(HttpStatusCode.OK).Text("state"));
        Assert.Equal("APPROVED", (await machine.Grant(scope)).Is(HttpStatusCode.OK).Text("state"));
    }
}
