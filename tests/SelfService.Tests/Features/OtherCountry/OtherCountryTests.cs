using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.Delegations;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.OtherCountry;

/// <summary>
/// An installation in a country that does not exist, whose register has numbers of eight digits with a check of their own.
/// It knows Norwegian numbers too, which then name their scheme.
/// </summary>
[Requirement("R37")]
public sealed class OtherCountryTests
{
    private const string Typed = "1234 5676";
    private const string MadeUp = "92345670";
    private static readonly OrganisationId Foreign = OrganisationId.Of("9901:12345676");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Access_is_given_by_its_own_numbers(DatabaseKind kind)
    {
        await using var server = await Start(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        var form = await visitor.Get(planted.Page + "/tilgang");
        Assert.Contains("8 siffer", form.Text);

        var tooShort = await visitor.Submit(form, "/tilgang", ("orgno", "1234567"));
        Assert.Contains("må ha 8 siffer", tooShort.ProblemAt("orgno"));
        var mistyped = await visitor.Submit(form, "/tilgang", ("orgno", "1234 5675"));
        Assert.Contains("Kontrollsifferet", mistyped.ProblemAt("orgno"));
        var elsewhere = await visitor.Submit(form, "/tilgang", ("orgno", "0007:5560125790"));
        Assert.Contains("Nummerserien 0007 er ikke i bruk her", elsewhere.ProblemAt("orgno"));

        var notice = await visitor.Submit(form, "/tilgang", ("orgno", Typed));
        Assert.Contains("Registeret kjenner ikke 9901:12345676", notice.Text);
        await visitor.Submit(notice, "/tilgang");

        Assert.Equal(Foreign, Assert.Single(await planted.Accesses()).Consumer);
    }

    [Theory, OnBoth]
    public async Task Norwegian_numbers_are_known_too(DatabaseKind kind)
    {
        await using var server = await Start(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        var form = await visitor.Get(planted.Page + "/tilgang");

        var mistyped = await visitor.Submit(form, "/tilgang", ("orgno", "314308426"));
        var bare = await visitor.Submit(form, "/tilgang", ("orgno", "314308425"));
        var named = await visitor.Submit(form, "/tilgang", ("orgno", "0192:314 308 425"));
        await visitor.Submit(named, "/tilgang");

        Assert.Contains("må ha 8 siffer", mistyped.ProblemAt("orgno"));
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", bare.Text);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", named.Text);
        Assert.Equal(Planted.Consumer, Assert.Single(await planted.Accesses()).Consumer);
    }

    [Fact]
    public async Task The_service_desk_grants_prefixes_by_its_numbers()
    {
        await using var server = await Start(DatabaseKind.Sqlite);
        await using (var db = server.Db())
        {
            db.Organisations.Add(
                Organisation.Register(Foreign, "FREMMED ETAT", TimeProvider.System.GetUtcNow())
            );
            await db.SaveChangesAsync(Stop);
        }
        var desk = await ServiceDesk.Of(server);

        var granted = await desk.Submit(
            await desk.Get($"/drift/virksomheter/{Foreign.Value}/prefiks"),
            "/prefiks",
            ("environment", "ver2"),
            ("prefix", "fremmed")
        );

        Assert.Equal($"/drift/virksomheter/{Foreign.Value}", granted.Location);
        await using var after = server.Db();
        Assert.Equal(Foreign, after.Prefixes.Single(p => p.Prefix == "fremmed").Owner);
    }

    [Theory, OnBoth]
    public async Task Tokens_and_delegations_work_with_its_numbers(DatabaseKind kind)
    {
        await using var server = await Start(kind);
        var use = new DelegationUseCases(server);
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var scheme = await use.Run<CreateDelegationScheme, Outcome<DelegationScheme>>(create =>
            create.Handle(
                new("Scheme", [scope]),
                use.Ver2,
                DelegationUseCases.For(DelegationUseCases.Provider),
                Stop
            )
        );
        Assert.False(await use.Gives(client, scope, "consumer_org", "12345676"));

        var given = await Give(use, scheme.Value!.Id, Foreign, $"{DelegationUseCases.Supplier}");
        Assert.True(given.Ok);

        Assert.True(await use.Gives(client, scope, "consumer_org", "12345676"));
        Assert.False(await use.Gives(client, scope, "consumer_org", "12345675"));
        Assert.True(await use.Gives(client, scope, "consumer_org", "9901:12345676"));
        Assert.Equal("9901:12345676", await Consumer(server, scope, Foreign));

        var back = await Give(use, scheme.Value.Id, DelegationUseCases.Customer, Typed);
        Assert.True(back.Ok);
        Assert.Equal(Foreign, back.Value.Supplier);
        var madeUp = await use.Run<Grantees, Outcome<Grantee>>(grantees =>
            grantees.Find(MadeUp, EnvironmentKind.Prod, "orgno", Stop)
        );
        Assert.Equal(Problems.OrganisationSynthetic, Assert.Single(madeUp.Problems).Code);
    }

    private static Task<TestServer> Start(DatabaseKind kind) =>
        TestServer.Start(
            kind,
            change: settings =>
            {
                settings.NumberSchemes =
                [
                    new NumberSettings
                    {
                        Code = "9901",
                        Weights = "7 3 1 7 3 1 7",
                        Modulus = 10,
                        Synthetic = "9",
                    },
                    new NumberSettings { Code = "0192" },
                ];
                settings.Operator.Number = $"0192:{settings.Operator.Number}";
            },
            stop: Stop
        );

    private static async Task<Outcome<Delegation>> Give(
        DelegationUseCases use,
        Guid scheme,
        OrganisationId consumer,
        string supplier
    ) =>
        await use.Run<GiveDelegation, Outcome<Delegation>>(give =>
            give.Handle(
                new(scheme, supplier, null, Anyway: true),
                use.Ver2,
                DelegationUseCases.For(consumer),
                Stop
            )
        );

    /// <summary>The consumer that stands in a token of a client of the organisation's own.</summary>
    private static async Task<string?> Consumer(
        TestServer server,
        string scope,
        OrganisationId owner
    )
    {
        var now = server.Server.Parts.Clock.GetUtcNow();
        var issuer = server.Issuer("ver2");
        var client = Integration.Create(
            EnvironmentName.Of("ver2"),
            owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Test", "Of a test"),
            [ScopeName.Of(scope)],
            now
        );
        var key = PublicKeyMaterial.FromRsa(TestGrant.SharedKey.ExportParameters(false));
        Assert.True(client.AddKey(key.Value!, now).Ok);
        await using (var db = server.Db())
        {
            db.Integrations.Add(client);
            await db.SaveChangesAsync(Stop);
        }
        using var http = new HttpClient();
        using var body = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = TestGrant
                    .Valid(client.ClientId, client.Keys[0].Kid, issuer, scope, now)
                    .Sign(),
            }
        );
        using var answer = await http.PostAsync(issuer + "token", body, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        var payload = token.GetProperty("access_token").GetString()!.Split('.')[1];
        return JsonElement
            .Parse(Base64Url.DecodeFromChars(payload))
            .GetProperty("consumer")
            .GetProperty("ID")
            .GetString();
    }
}
