using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store;

namespace Portvakt.TokenServer.Tests.Delegations;

/// <summary>The register at Altinn's addresses, as its callers see it.</summary>
[Requirement("R34")]
public class ServedRegisterTests
{
    private const string Path = "accessmanagement/api/v1/maskinporten/delegations";
    private const string Query =
        "?supplierOrg=991825827&consumerOrg=958935420&scope=demo:delegable";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Path + "/" + Query)]
    [InlineData(Path + Query)]
    [InlineData("accessmanagement/api/v1/admin/delegations/maskinportenschema" + Query)]
    [InlineData(Path + "?SUPPLIERORG=991825827&consumerorg=958935420&Scope=demo:delegable")]
    [InlineData(Path + "?scope=demo:delegable")]
    public async Task A_delegation_has_altinns_shape_at_each_address(string address)
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);

        var answer = await Get(world, address, Own(world, AltinnScopes.AllDelegations));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.ToString());
        var found = Assert.Single((await World.Json(answer)).EnumerateArray());
        Assert.Equal(
            [
                "consumer_org",
                "supplier_org",
                "delegation_scheme_Id",
                "scopes",
                "created",
                "resourceid",
            ],
            found.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("958935420", found.GetProperty("consumer_org").GetString());
        Assert.Equal(given.Scheme.Id, found.GetProperty("delegation_scheme_Id").GetGuid());
    }

    [Theory]
    [InlineData("?scope=demo:delegable&supplierOrg=991825828", "supplierOrg")]
    [InlineData("?scope=demo:delegable&consumerOrg=x", "consumerOrg")]
    [InlineData("?supplierOrg=991825827", "scope")]
    [InlineData("?scope=noprefix", "scope")]
    public async Task A_wrong_parameter_is_named_in_problem_details(string query, string name)
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);

        var answer = await Get(world, Path + query, Own(world, AltinnScopes.AllDelegations));

        var problem = await IsProblem(answer, HttpStatusCode.BadRequest);
        Assert.True(problem.GetProperty("errors").TryGetProperty(name, out _));
    }

    [Fact]
    public async Task Only_tokens_of_this_issuer_with_the_scope_open_it()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var token = Own(world, AltinnScopes.AllDelegations);
        var parts = token.Split('.');
        var elsewhere = Own(world, AltinnScopes.AllDelegations, issuer: "http://other.test/");
        var expired = Own(
            world,
            AltinnScopes.AllDelegations,
            now: TimeProvider.System.GetUtcNow() - OwnToken.Lifetime
        );

        foreach (
            var wrong in new[]
            {
                null,
                "x",
                "a.b.c",
                // {"kid":"half a character"}
                "eyJraWQiOiJcdWQ4MDAifQ.e30.AAAA",
                $"{parts[0]}.{parts[1]}.AAAA",
                $"{parts[0]}.{parts[1]}.",
                elsewhere,
                expired,
            }
        )
            await IsProblem(await Get(world, Path + Query, wrong), HttpStatusCode.Unauthorized);
        await IsProblem(
            await Get(world, Path + Query, Own(world, AltinnScopes.SystemUsers)),
            HttpStatusCode.Forbidden
        );
        await IsProblem(
            await Get(
                world,
                "authentication/api/v1/systemuser/byExternalId",
                Own(world, AltinnScopes.Consents)
            ),
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task A_provider_sees_delegations_of_its_own_prefixes_alone()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        await Delegated.In(world.Store);
        var grant = world.Grant(AltinnScopes.OwnDelegations);
        var body = await World.Json(await world.Ask(grant));
        var token = body.GetProperty("access_token").GetString();
        var claims = await world.Claims(world.Grant(AltinnScopes.OwnDelegations));
        Assert.Equal("""["demo"]""", claims.GetProperty("consumer_prefix").ToString());

        var own = await Get(world, Path + "?scope=demo:delegable", token);
        var others = await Get(world, Path + "?scope=other:delegable", token);

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(1, (await World.Json(own)).GetArrayLength());
        await IsProblem(others, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_system_user_has_altinns_shape()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var token = Own(world, AltinnScopes.SystemUsers);
        var query =
            $"authentication/api/v1/systemuser/byExternalId?clientid={Seeding.ClientId}&systemProviderOrgNo=991825827";

        var answer = await Get(world, query + "&systemUserOwnerOrgNo=958935420", token);
        var missing = await Get(world, query, token);
        var unknown = await Get(world, query + "&systemUserOwnerOrgNo=889640782", token);

        var user = await World.Json(answer);
        Assert.Equal(given.User.Id, user.GetProperty("id").GetGuid());
        Assert.Equal("991825827_lonn", user.GetProperty("productName").GetString());
        Assert.Equal("991825827_lonn", user.GetProperty("systemId").GetString());
        Assert.Equal("958935420", user.GetProperty("reporteeOrgNo").GetString());
        Assert.Equal("991825827", user.GetProperty("supplierOrgno").GetString());
        Assert.False(user.GetProperty("isDeleted").GetBoolean());
        await IsProblem(missing, HttpStatusCode.BadRequest);
        await IsProblem(unknown, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_consent_is_looked_up_in_a_body_and_a_person_is_never_repeated()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var token = Own(world, AltinnScopes.Consents);
        object Question(Guid id) =>
            new
            {
                id,
                from = Delegated.Person,
                to = "urn:altinn:organization:identifier-no:991825827",
            };

        var found = await Post(world, token, JsonSerializer.Serialize(Question(given.Personal.Id)));
        var wrong = await Post(world, token, JsonSerializer.Serialize(Question(given.Consent.Id)));
        var garbage = await Post(world, token, $"{{\"from\":\"{Delegated.PersonNumber}");

        Assert.Equal(
            ["id", "from", "to", "consented", "validTo", "consentRights"],
            (await World.Json(found)).EnumerateObject().Select(member => member.Name)
        );
        foreach (var answer in new[] { wrong, garbage })
        {
            var problem = await IsProblem(answer, HttpStatusCode.BadRequest);
            Assert.DoesNotContain(Delegated.PersonNumber, problem.ToString());
        }
    }

    [Fact]
    public async Task Another_method_and_a_large_body_are_refused_in_problem_details()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        using var request = new HttpRequestMessage(HttpMethod.Delete, world.Issuer + Path);

        await IsProblem(await world.Http.SendAsync(request, Stop), HttpStatusCode.MethodNotAllowed);
        await IsProblem(
            await Post(world, Own(world, AltinnScopes.Consents), new string('x', 9000)),
            HttpStatusCode.RequestEntityTooLarge
        );
    }

    /// <summary>A token signed by the world's own key.</summary>
    private static string Own(
        World world,
        string scope,
        string? issuer = null,
        DateTimeOffset? now = null
    )
    {
        var time = TimeProvider.System.GetUtcNow();
        return OwnToken.Write(
            new IssuerProfile(World.Ver2, EnvironmentKind.Test, issuer ?? world.Issuer),
            Seeding.Provider,
            scope,
            world.Directory.Of(World.Ver2).FindSigner(time)!,
            now ?? time
        );
    }

    private static Task<HttpResponseMessage> Get(World world, string address, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, world.Issuer + address);
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return world.Http.SendAsync(request, Stop);
    }

    private static Task<HttpResponseMessage> Post(World world, string token, string body)
    {
        var request = new HttpRequestMessage(
            HttpMethod.Post,
            world.Issuer + "accessmanagement/api/v1/maskinporten/consent/lookup/"
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return world.Http.SendAsync(request, Stop);
    }

    private static async Task<JsonElement> IsProblem(
        HttpResponseMessage answer,
        HttpStatusCode status
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await World.Json(answer);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem;
    }

    private static Task<TestDatabase> SqliteDatabase() =>
        TestDatabase.Create<Migrated>(DatabaseKind.Sqlite, Stop);
}
