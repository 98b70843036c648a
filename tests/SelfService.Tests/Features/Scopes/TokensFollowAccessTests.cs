using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

public sealed class TokensFollowAccessTests(Servers servers)
{
    [Theory, OnBoth]
    [Requirement("R13")]
    [Requirement("R14")]
    public async Task What_the_pages_do_holds_for_the_next_token_request(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        var client = await Client(planted);
        using var provider = await server.SignedIn(Planted.Provider);

        Assert.Equal(HttpStatusCode.Forbidden, await Ask(planted, client));

        var form = await provider.Get(planted.Page + "/tilgang");
        var confirm = await provider.Submit(form, "/tilgang", ("orgno", "314308425"));
        await provider.Submit(confirm, "/tilgang");
        Assert.Equal(HttpStatusCode.OK, await Ask(planted, client));

        var access = Assert.Single(await planted.Accesses());
        var removal = await provider.Get($"{planted.Page}/tilgang/{access.Id}/fjern");
        await provider.Submit(removal, "/fjern");
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(planted, client));
    }

    /// <summary>An integration of the consumer that asks for the scope before it has access.</summary>
    private static async Task<Integration> Client(Planted planted)
    {
        var now = planted.Server.Server.Parts.Clock.GetUtcNow();
        var integration = Integration.Create(
            planted.Scope.Environment,
            Planted.Consumer,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Test", "Of a test"),
            [planted.Scope.Name],
            now
        );
        var key = PublicKeyMaterial.FromRsa(TestGrant.SharedKey.ExportParameters(false));
        Assert.True(integration.AddKey(key.Value!, now).Ok);
        await using var db = planted.Server.Db();
        db.Integrations.Add(integration);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return integration;
    }

    private static async Task<HttpStatusCode> Ask(Planted planted, Integration client)
    {
        var issuer = planted.Server.Issuer("ver2");
        var grant = TestGrant.Valid(
            client.ClientId,
            client.Keys[0].Kid,
            issuer,
            planted.Scope.Name.Value,
            planted.Server.Server.Parts.Clock.GetUtcNow()
        );
        using var http = new HttpClient();
        using var body = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant.Sign(),
            }
        );
        using var answer = await http.PostAsync(
            issuer + "token",
            body,
            TestContext.Current.CancellationToken
        );
        return answer.StatusCode;
    }
}
