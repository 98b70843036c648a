using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R40")]
public sealed class ChangeScopeApiTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_change_replaces_everything_and_keeps_the_name(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var name = await machine.NewName(
            ("at_max_age", 60),
            ("accessible_for_all", true),
            ("description#en", "Before"),
            ("visibility", "PRIVATE")
        );

        // As an existing tool sends it: the name as an empty text, and what is not wanted left out.
        var changed = await machine.Send(
            HttpMethod.Put,
            ScopesPath + Of(name),
            new Dictionary<string, object?>
            {
                ["name"] = "",
                ["prefix"] = "fjelltake",
                ["subscope"] = name["fjelltake:".Length..],
                ["description"] = "After",
                ["delegation_source"] = "",
                ["client_uri"] = "unknown members are passed over",
            }
        );

        var scope = changed.Is(HttpStatusCode.OK);
        Assert.Equal((name, "After"), (scope.Text("name"), scope.Text("description")));
        Assert.Equal("0", scope.GetProperty("at_max_age").GetRawText());
        Assert.False(scope.GetProperty("accessible_for_all").GetBoolean());
        Assert.Equal("PUBLIC", scope.Text("visibility"));
        Assert.DoesNotContain("description#en", scope.Members());
        Assert.DoesNotContain("delegation_source", scope.Members());
        Assert.Contains("effective_at", scope.Members());
        var note = (await Planted.Events(server, name))[^1];
        Assert.Equal(EventType.ScopeChanged, note.Type);
        Assert.Contains("Before", note.Before);
        Assert.Contains("After", note.After);
    }

    [Theory, OnBoth]
    public async Task What_the_catalogue_says_stays_when_a_tool_does_not_know_of_it(
        DatabaseKind kind
    )
    {
        using var machine = await (await servers.On(kind)).Provider();
        var made = await machine.NewScope(
            ("contact", "api@fjelltake.example"),
            ("documentation", "https://docs.example/api"),
            ("access_guide", "Spør oss"),
            ("access_guide#en", "Ask us")
        );
        var name = made.Text("name");

        var kept = (await Put(machine, name, ("description", "After"))).Is(HttpStatusCode.OK);
        var left = await Put(machine, name, ("description", "After"), ("documentation", ""));
        var wrong = await Put(machine, name, ("description", "x"), ("documentation", "ftp://x"));

        Assert.Equal("api@fjelltake.example", kept.Text("contact"));
        Assert.Equal("https://docs.example/api", kept.Text("documentation"));
        Assert.Equal(
            ("Spør oss", "Ask us"),
            (kept.Text("access_guide"), kept.Text("access_guide#en"))
        );
        Assert.DoesNotContain("documentation", left.Is(HttpStatusCode.OK).Members());
        wrong.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["documentation documentation-address"], wrong.Complaints());
    }

    [Theory]
    [OnBoth("prefix", "skattemake")]
    [OnBoth("subscope", "another")]
    public async Task A_name_is_never_changed(DatabaseKind kind, string member, string value)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var name = await machine.NewName();

        var answer = await machine.Send(
            HttpMethod.Put,
            ScopesPath + Of(name),
            new Dictionary<string, object?> { ["description"] = "After", [member] = value }
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"{member} scope-name-fixed"], answer.Complaints());
    }

    [Theory, OnBoth]
    [Requirement("R15")]
    public async Task Deleting_deactivates_and_active_brings_it_back(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var name = await machine.NewName();

        var deleted = await machine.Send(HttpMethod.Delete, ScopesPath + Of(name), "");
        var again = await machine.Send(HttpMethod.Delete, ScopesPath + Of(name), "");
        Assert.False(deleted.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
        Assert.False(again.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());

        var kept = await Put(machine, name, ("description", "Still deactivated"));
        Assert.False(kept.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());

        var back = await Put(machine, name, ("description", "Back"), ("active", true));
        Assert.True(back.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());

        var off = await Put(machine, name, ("description", "Back"), ("active", false));
        Assert.False(off.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
        Assert.Equal(
            [
                EventType.ScopeCreated,
                EventType.ScopeDeactivated,
                EventType.ScopeChanged,
                EventType.ScopeChanged,
                EventType.ScopeReactivated,
                EventType.ScopeDeactivated,
            ],
            await server.EventsOf(name)
        );
    }

    [Theory, OnBoth]
    public async Task A_scope_may_be_born_inactive(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var scope = await machine.NewScope(("active", false));

        Assert.False(scope.GetProperty("active").GetBoolean());
    }

    [Theory, OnBoth]
    public async Task A_change_for_another_version_is_refused(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var name = await machine.NewName();
        var read = await machine.Send(HttpMethod.Get, $"{ScopesPath}/scope{Of(name)}");
        var seen = read.Headers["ETag"];

        var first = await Put(machine, name, seen, "First");
        var second = await Put(machine, name, seen, "Second");
        var deleted = await machine.Send(
            HttpMethod.Delete,
            ScopesPath + Of(name),
            body: null,
            ("If-Match", seen)
        );

        first.Is(HttpStatusCode.OK);
        second.Is(HttpStatusCode.PreconditionFailed);
        deleted.Is(HttpStatusCode.PreconditionFailed);
        (await Put(machine, name, first.Headers["ETag"], "Third")).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task Anothers_scope_is_forbidden_and_none_is_not_found(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var owner = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var theirs = await owner.NewName();

        foreach (
            var (name, status) in new[]
            {
                (theirs, HttpStatusCode.Forbidden),
                ("fjelltake:is/not/there", HttpStatusCode.NotFound),
                ("nothing", HttpStatusCode.NotFound),
            }
        )
        {
            (await other.Send(HttpMethod.Get, $"{ScopesPath}/scope{Of(name)}")).Is(status);
            (await Put(other, name, ("description", "Mine"))).Is(status);
            (await other.Send(HttpMethod.Delete, ScopesPath + Of(name))).Is(status);
        }
        Assert.Single(await server.EventsOf(theirs));
    }

    [Theory, OnBoth]
    public async Task The_name_must_be_in_the_address(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        foreach (
            var answer in new[]
            {
                await machine.Send(HttpMethod.Get, ScopesPath + "/scope"),
                await machine.Send(HttpMethod.Put, ScopesPath, Body()),
                await machine.Send(HttpMethod.Delete, ScopesPath),
            }
        )
        {
            answer.Is(HttpStatusCode.BadRequest);
            Assert.Equal("api-parameter-missing", answer.Code);
        }
    }

    private static Task<MachineAnswer> Put(
        Machine machine,
        string name,
        params (string Name, object? Value)[] members
    ) =>
        machine.Send(
            HttpMethod.Put,
            ScopesPath + Of(name),
            members.ToDictionary(m => m.Name, m => m.Value)
        );

    private static Task<MachineAnswer> Put(
        Machine machine,
        string name,
        string version,
        string description
    ) =>
        machine.Send(
            HttpMethod.Put,
            ScopesPath + Of(name),
            new Dictionary<string, object?> { ["description"] = description },
            ("If-Match", version)
        );
}
