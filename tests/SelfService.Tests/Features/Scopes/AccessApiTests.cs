using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R40")]
[Requirement("R13")]
public sealed class AccessApiTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Access_is_given_with_an_empty_body_and_taken_with_one(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();

        var granted = (await machine.Grant(scope)).Is(HttpStatusCode.OK);
        Assert.Equal(
            [
                "scope",
                "owner_orgno",
                "owner_organization_name",
                "consumer_orgno",
                "consumer_organization_name",
                "state",
                "created",
                "last_updated",
                "valid_from",
                "effective_at",
            ],
            granted.Members()
        );
        Assert.Equal((scope, "APPROVED"), (granted.Text("scope"), granted.Text("state")));
        Assert.Equal("SINDIG FJELLTÅKE DIREKTORAT", granted.Text("owner_organization_name"));
        Assert.Equal("STILLE FOSSEKALL KOMMUNE", granted.Text("consumer_organization_name"));

        var revoked = (await machine.Revoke(scope)).Is(HttpStatusCode.OK);
        Assert.Equal(
            (Fossekall, "DENIED"),
            (revoked.Text("consumer_orgno"), revoked.Text("state"))
        );

        var back = (await machine.Grant(scope)).Is(HttpStatusCode.OK);
        Assert.Equal("APPROVED", back.Text("state"));
        Assert.Equal(
            [
                EventType.ScopeCreated,
                EventType.AccessGranted,
                EventType.AccessRemoved,
                EventType.AccessGranted,
            ],
            await server.EventsOf(scope)
        );
    }

    [Theory, OnBoth]
    public async Task Doing_it_again_changes_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();

        var first = await machine.Grant(scope);
        var second = await machine.Grant(scope);
        Assert.Equal(
            first.Is(HttpStatusCode.OK).Text("last_updated"),
            second.Is(HttpStatusCode.OK).Text("last_updated")
        );
        Assert.Equal(first.Headers["ETag"], second.Headers["ETag"]);
        (await machine.Revoke(scope)).Is(HttpStatusCode.OK);
        (await machine.Revoke(scope)).Is(HttpStatusCode.OK);

        Assert.Equal(
            [EventType.ScopeCreated, EventType.AccessGranted, EventType.AccessRemoved],
            await server.EventsOf(scope)
        );
    }

    [Theory]
    [OnBoth("314308426", "organisation-number-check-digit")]
    [OnBoth("12345", "organisation-number-length")]
    [OnBoth("abc", "organisation-number-length")]
    public async Task A_number_that_is_none_is_400(DatabaseKind kind, string number, string code)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        var granted = await machine.Grant(scope, number);
        var revoked = await machine.Revoke(scope, number);

        granted.Is(HttpStatusCode.BadRequest);
        revoked.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"consumer_orgno {code}"], granted.Complaints());
        Assert.Equal([$"consumer_orgno {code}"], revoked.Complaints());
    }

    [Theory, OnBoth]
    public async Task A_number_that_the_register_does_not_show_passes_in_test(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        var access = (await machine.Grant(scope, Unknown)).Is(HttpStatusCode.OK);

        Assert.Equal("APPROVED", access.Text("state"));
        Assert.DoesNotContain("consumer_organization_name", access.Members());
    }

    [Theory, OnBoth]
    public async Task An_organisation_that_has_ended_gets_nothing_new(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();
        await server.Ended("310385808");

        var answer = await machine.Grant(scope, "310385808");

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["consumer_orgno organisation-ended"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task An_owner_may_give_itself_access(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        var access = (await machine.Grant(scope, Fjelltake)).Is(HttpStatusCode.OK);

        Assert.Equal(
            (Fjelltake, Fjelltake),
            (access.Text("owner_orgno"), access.Text("consumer_orgno"))
        );
    }

    [Theory, OnBoth]
    public async Task What_was_never_given_cannot_be_taken(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        var answer = await machine.Revoke(scope);

        answer.Is(HttpStatusCode.NotFound);
        Assert.Equal("access-unknown", answer.Code);
    }

    [Theory, OnBoth]
    public async Task Accesses_outlive_their_scope_and_come_back_with_it(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();
        await machine.Grant(scope);
        await machine.Send(HttpMethod.Delete, ScopesPath + Of(scope));

        var more = await machine.Grant(scope, Unknown);
        var listed = await machine.Send(HttpMethod.Get, Accesses + Of(scope));

        more.Is(HttpStatusCode.Conflict);
        Assert.Equal("scope-inactive", more.Code);
        Assert.Equal([Fossekall], listed.Is(HttpStatusCode.OK).Each("consumer_orgno"));
        (await machine.Revoke(scope)).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task Nobody_gives_access_to_anothers_scope(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var owner = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var scope = await owner.NewName();
        await owner.Grant(scope);

        (await other.Grant(scope, Skattemake)).Is(HttpStatusCode.Forbidden);
        (await other.Revoke(scope)).Is(HttpStatusCode.Forbidden);
        (await other.Grant("fjelltake:is/not/there")).Is(HttpStatusCode.NotFound);

        Assert.Equal(
            [EventType.ScopeCreated, EventType.AccessGranted],
            await server.EventsOf(scope)
        );
    }

    [Theory, OnBoth]
    public async Task A_change_for_another_version_is_refused(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();
        var address = $"{Accesses}/{Fossekall}{Of(scope)}";
        var seen = (await machine.Grant(scope)).Headers["ETag"];
        await machine.Grant(scope, body: """{"note":"changed"}""");

        var granted = await machine.Send(HttpMethod.Put, address, "", ("If-Match", seen));
        var revoked = await machine.Send(HttpMethod.Delete, address, "", ("If-Match", seen));

        granted.Is(HttpStatusCode.PreconditionFailed);
        revoked.Is(HttpStatusCode.PreconditionFailed);
    }
}
