using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>A webhook of production is managed behind production's sign-in alone.</summary>
[Requirement("R6")]
public sealed class ProductionWebhookTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_password_alone_opens_nothing_of_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await using var receiver = await FakePlatform.Start();
        using var kari = await server.SignedIn("kari@fjelltake.example");
        await kari.SignInStrong(server, "prod", "Kari Fjell");
        var made = await kari.Submit(
            await kari.Get("/prod/webhooks/ny"),
            "/webhooks/ny",
            ("address", $"{receiver.Address}/{Guid.NewGuid():n}"),
            ("topics", "keys")
        );
        Assert.Equal(HttpStatusCode.OK, made.Status);
        var page = await Address(server);

        using var password = await server.SignedIn("kari@fjelltake.example");
        foreach (var path in new[] { "", "/hemmelighet", "/fjern" })
        {
            var shown = await kari.Get(page + path);
            var here = await password.Get(page + path);
            var around = await password.Get(
                page.Replace("/prod/", "/virksomhet/", StringComparison.Ordinal) + path
            );

            Assert.Equal(HttpStatusCode.OK, shown.Status);
            Assert.NotEqual(HttpStatusCode.OK, here.Status);
            Assert.Equal(HttpStatusCode.NotFound, around.Status);
        }
        var removed = await kari.Submit(await kari.Get($"{page}/fjern"), "/fjern");
        Assert.Equal("/virksomhet/webhooks", removed.Location);
    }

    private static async Task<string> Address(TestServer server)
    {
        await using var db = server.Db();
        var prod = EnvironmentName.Of("prod");
        var point = await db
            .NotificationPoints.Where(p => p.Environment == prod)
            .OrderByDescending(p => p.Created)
            .FirstAsync(TestContext.Current.CancellationToken);
        return $"/prod/webhooks/{point.Id}";
    }
}
