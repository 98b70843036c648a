using System.Net;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Nodes;

/// <summary>The whole product twice on one PostgreSQL database: what is done at one portal holds at the other's issuers.</summary>
[Requirement("R31")]
public sealed class TwoNodesTests
{
    private const string Scope = "fjelltake:kart/hoyde.read";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_access_that_is_removed_at_one_portal_is_refused_at_the_other_issuer()
    {
        await using var one = await TestServer.Start(DatabaseKind.Postgres, stop: Stop);
        await using var other = await one.StartBeside(node => node.Faces = "token", Stop);
        Assert.Equal(HttpStatusCode.OK, await Ask(one, other));

        using var kari = await one.SignedIn("kari@fjelltake.example");
        var scopes = await kari.Get("/ver2/mine-api");
        var scope = await kari.Get(Address(scopes, link => link.TextContent.Trim() == Scope));
        var removal = Address(
            scope,
            link =>
                link.GetAttribute("href")!.EndsWith("/fjern", StringComparison.Ordinal)
                && link.Closest("tr")!.TextContent.Contains("FOSSEKALL", StringComparison.Ordinal)
        );
        var removed = await kari.Submit(await kari.Get(removal), "/fjern");

        Assert.Equal(HttpStatusCode.Redirect, removed.Status);
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(one, other));
    }

    private static string Address(VisitedPage page, Func<AngleSharp.Dom.IElement, bool> which) =>
        page.Document.QuerySelectorAll("a").First(which).GetAttribute("href")!;

    /// <summary>Asks the second node with the client that the first node's demo made.</summary>
    private static async Task<HttpStatusCode> Ask(TestServer one, TestServer other)
    {
        var issuer = other.Issuer("ver2");
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = DemoGrant.Sign(one.DemoFile("consumer.env"), issuer),
            }
        );
        using var answer = await http.PostAsync(new Uri($"{issuer}token"), form, Stop);
        return answer.StatusCode;
    }
}
