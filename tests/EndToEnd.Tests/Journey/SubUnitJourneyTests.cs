using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>A sub unit's access, used by the main unit's integration: by the same steps as for a supplier.</summary>
public sealed class SubUnitJourneyTests(Browser browser)
{
    private const string MainUnit = "STILLE FOSSEKALL KOMMUNE";
    private const string MainNumber = "314308425";
    private const string SubUnit = "STILLE FOSSEKALL KOMMUNE SKOLE";
    private const string SubNumber = "211176830";
    private const string Scope = "fjelltake:skoleskyss.read";
    private const string Api = "Skoleskyss";

    [Theory]
    [InlineData(DatabaseKind.Sqlite, false)]
    [InlineData(DatabaseKind.Postgres, true)]
    [Requirement("R19")]
    public async Task The_main_unit_gets_tokens_for_a_sub_unit_that_delegated_until_it_takes_it_back(
        DatabaseKind database,
        bool javaScript
    )
    {
        await using var server = await TestServer.Start(
            database,
            stop: TestContext.Current.CancellationToken
        );
        await Offer(server);
        await using var manager = await Sit(server, javaScript);
        await using var developer = await Sit(server, javaScript);
        using var client = new TokenClient(server.Issuer("ver2"));

        await developer.SignIn("anne@fossekall.example", server.DemoPassword());
        await developer.Menu("ver2", "Integrasjoner");
        await ConsumerSteps.FillIn(developer, "Skyssystem", Scope);
        await ConsumerSteps.Create(developer, client, "Skyssystem");
        await ConsumerSteps.AddKey(developer, client);
        await Refused(client);

        await AltinnSteps.Represent(manager, "ver2", "Anne Fosse", SubUnit);
        await AltinnSteps.Delegate(manager, "ver2", MainNumber, MainUnit, Api);

        var token = await client.Token(Scope, SubNumber);
        Assert.Equal($"0192:{SubNumber}", Party(token, "consumer"));
        Assert.Equal($"0192:{MainNumber}", Party(token, "supplier"));

        await AltinnSteps.RemoveDelegation(manager, "ver2", MainUnit, Api);
        await Refused(client);
    }

    private async Task<PortalUser> Sit(TestServer server, bool javaScript) =>
        await PortalUser.At(await browser.NewSession(javaScript: javaScript), server.Portal);

    /// <summary>A scope that is delegated at Altinn and open to all, so that the main unit can put it on its integration.</summary>
    private static async Task Offer(TestServer server)
    {
        var ver2 = server.Server.Installation.Landscape.Find("ver2")!;
        var properties = new ScopeProperties(new LanguageMap(Api))
        {
            AccessibleForAll = true,
            DelegationSource = ver2.DelegationSource,
        };
        await using var db = server.Db();
        db.Scopes.Add(
            Domain.Scopes.Scope.Create(
                ver2.Name,
                ScopeName.Of(Scope),
                OrganisationId.Of("0192:312045109"),
                properties,
                TimeProvider.System.GetUtcNow()
            )
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Refused(TokenClient client)
    {
        var (_, body) = await client.Ask(Scope, SubNumber);
        Assert.EndsWith("MP-251", body.GetProperty("error_uri").GetString());
    }

    private static string? Party(
        Microsoft.IdentityModel.JsonWebTokens.JsonWebToken token,
        string claim
    ) => token.GetPayloadValue<JsonElement>(claim).GetProperty("ID").GetString();
}
