using System.Net;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R40")]
[Requirement("R12")]
public sealed class ScopeApiTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_scope_needs_a_prefix_a_subscope_and_a_description(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();

        var scope = await machine.NewScope(("subscope", "vei:1/" + Guid.NewGuid()));

        Assert.Equal(
            [
                "prefix",
                "description",
                "subscope",
                "active",
                "created",
                "last_updated",
                "allowed_integration_types",
                "owner_orgno",
                "token_type",
                "visibility",
                "requires_user_authentication",
                "requires_user_consent",
                "requires_pseudonymous_tokens",
                "at_max_age",
                "authorization_max_lifetime",
                "accessible_for_all",
                "name",
                "effective_at",
            ],
            scope.Members()
        );
        Assert.Equal("fjelltake:" + scope.Text("subscope"), scope.Text("name"));
        Assert.Equal(Fjelltake, scope.Text("owner_orgno"));
        Assert.Equal("PUBLIC", scope.Text("visibility"));
        Assert.Equal("SELF_CONTAINED", scope.Text("token_type"));
        Assert.True(scope.GetProperty("active").GetBoolean());
        Assert.Equal("0", scope.GetProperty("at_max_age").GetRawText());
        var note = Assert.Single(await Planted.Events(server, scope.Text("name")));
        Assert.Equal((EventType.ScopeCreated, Via.Api), (note.Type, note.Via));
        Assert.Equal(machine.ClientId, note.ClientId);
    }

    [Theory, OnBoth]
    public async Task Everything_that_was_sent_comes_back_from_reading_it(DatabaseKind kind)
    {
        await using var server = await Able(kind);
        using var machine = await server.Provider();
        var body = Everything();

        var made = (await machine.Send(HttpMethod.Post, ScopesPath, body)).Is(HttpStatusCode.OK);
        var read = await machine.Send(HttpMethod.Get, $"{ScopesPath}/scope{Of(made.Text("name"))}");

        var scope = read.Is(HttpStatusCode.OK);
        var sent = JsonSerializer.SerializeToElement(body);
        foreach (var member in sent.EnumerateObject())
            Assert.Equal(
                member.Value.GetRawText(),
                JsonSerializer.Serialize(scope.GetProperty(member.Name))
            );
        Assert.Equal(
            ["prefix", "description", "subscope", "long_description", "active"],
            scope.Members().Take(5)
        );
        Assert.Equal(
            ["description#nn", "description#se", "long_description#en"],
            scope.Members().TakeLast(3)
        );
        Assert.Equal("application/json;charset=UTF-8", read.Headers["Content-Type"]);
        Assert.DoesNotContain("effective_at", scope.Members());
    }

    [Theory, OnBoth]
    public async Task What_was_read_can_be_sent_back_as_it_is(DatabaseKind kind)
    {
        await using var server = await Able(kind);
        using var machine = await server.Provider();
        var name = (await machine.Send(HttpMethod.Post, ScopesPath, Everything())).Json.Text(
            "name"
        );
        var address = $"{ScopesPath}/scope{Of(name)}";
        var before = await machine.Send(HttpMethod.Get, address);

        (await machine.Send(HttpMethod.Put, ScopesPath + Of(name), before.Text)).Is(
            HttpStatusCode.OK
        );

        var after = await machine.Send(HttpMethod.Get, address);
        Assert.Equal(before.Text, after.Text);
        Assert.Equal(before.Headers["ETag"], after.Headers["ETag"]);
        Assert.Equal([EventType.ScopeCreated], await server.EventsOf(name));
    }

    [Theory]
    [OnBoth("prefix", "skattemake", "prefix-not-yours")]
    [OnBoth("prefix", null, "prefix-not-yours")]
    [OnBoth("subscope", "with space", "subscope-malformed")]
    [OnBoth("subscope", null, "subscope-missing")]
    [OnBoth("description", " ", "scope-description-missing")]
    [OnBoth("visibility", "INTERNAL", "word-unknown")]
    [OnBoth("token_type", "JWE", "word-unknown")]
    [OnBoth("at_max_age", -1, "lifetime-out-of-range")]
    [OnBoth("at_max_age", 86401, "lifetime-out-of-range")]
    [OnBoth("at_max_age", "soon", "api-member-type")]
    [OnBoth("authorization_max_lifetime", -1, "lifetime-out-of-range")]
    [OnBoth("delegation_source", "https://delegering.example/", "delegation-source-unknown")]
    [OnBoth("allowed_integration_types", "maskinporten", "api-member-type")]
    [OnBoth("description#nn", 5, "api-member-type")]
    [OnBoth("long_description", "<script>", "scope-markup")]
    [OnBoth("long_description#en", "50 % more", "scope-markup")]
    public async Task A_mistake_is_told_at_its_member(
        DatabaseKind kind,
        string member,
        object? value,
        string code
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var body = Body((member, value));

        var answer = await machine.Send(HttpMethod.Post, ScopesPath, body);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"{member} {code}"], answer.Complaints());
        Assert.Empty(await server.EventsOf($"fjelltake:{body["subscope"]}"));
    }

    [Theory]
    [OnBoth("description", 255, 256)]
    [OnBoth("description#en", 255, 256)]
    [OnBoth("long_description", 1023, 1024)]
    [OnBoth("long_description#nn", 1023, 1024)]
    public async Task Texts_have_their_limits(DatabaseKind kind, string member, int most, int more)
    {
        using var machine = await (await servers.On(kind)).Provider();

        await machine.NewScope((member, new string('æ', most)));
        var answer = await machine.Send(
            HttpMethod.Post,
            ScopesPath,
            Body((member, new string('æ', more)))
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"{member} text-too-long"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task All_mistakes_are_told_at_once(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var answer = await machine.Send(
            HttpMethod.Post,
            ScopesPath,
            Body(
                ("description", ""),
                ("allowed_integration_types", new[] { "maskinporten", "telefax" }),
                ("at_max_age", 100_000)
            )
        );

        Assert.Equal(
            [
                "description scope-description-missing",
                "allowed_integration_types word-unknown",
                "at_max_age lifetime-out-of-range",
            ],
            answer.Complaints()
        );
        Assert.Contains("maskinporten", answer.Json.GetProperty("errors")[1].Text("errorMessage"));
    }

    [Theory, OnBoth]
    public async Task A_name_is_taken_for_good(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var body = Body();
        (await machine.Send(HttpMethod.Post, ScopesPath, body)).Is(HttpStatusCode.OK);

        var again = await machine.Send(HttpMethod.Post, ScopesPath, body);
        await machine.Send(HttpMethod.Delete, ScopesPath + Of($"fjelltake:{body["subscope"]}"));
        var deactivated = await machine.Send(HttpMethod.Post, ScopesPath, body);

        again.Is(HttpStatusCode.Conflict);
        deactivated.Is(HttpStatusCode.Conflict);
        Assert.Equal("scope-exists", deactivated.Code);
    }

    [Theory, OnBoth]
    public async Task A_prefix_counts_in_its_own_environment(DatabaseKind kind)
    {
        using var machine = await Machine.Of(await servers.On(kind), "prod", Skattemake, Write);

        var answer = await machine.Send(
            HttpMethod.Post,
            ScopesPath,
            Body(("prefix", "skattemake"))
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal("prefix-not-yours", answer.Code);
    }

    /// <summary>A body with a value in every member that a caller can choose.</summary>
    private static Dictionary<string, object?> Everything() =>
        Body(
            ("description", "Høydedata"),
            ("description#nn", "Høgdedata"),
            ("description#se", "Allodatdieđut"),
            ("long_description", "## Om *høyder* (NN2000)\n[kart] \"alt\", 'nå': #1; hva? ja!/nei"),
            ("long_description#en", "About heights"),
            ("allowed_integration_types", new[] { "maskinporten", "api_klient" }),
            ("token_type", "OPAQUE"),
            ("visibility", "PRIVATE"),
            ("requires_user_authentication", true),
            ("requires_user_consent", true),
            ("requires_pseudonymous_tokens", true),
            ("delegation_source", "https://tt02.altinn.no/"),
            ("at_max_age", 30),
            ("authorization_max_lifetime", 100_000),
            ("accessible_for_all", true),
            ("enforced_aud_for_access_token", "https://api.fjelltake.example/"),
            ("sender_constrained", true)
        );
}
