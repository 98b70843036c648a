using System.Collections.Concurrent;
using System.Net;

namespace Portvakt.SelfService.Tests;

/// <summary>The demo's operator, signed in once per server: a one-time code works once, so tests share the session.</summary>
internal static class ServiceDesk
{
    private static readonly ConcurrentDictionary<TestServer, Lazy<Task<Visitor>>> Desks = new();

    public static Task<Visitor> Of(TestServer server) =>
        Desks.GetOrAdd(server, s => new Lazy<Task<Visitor>>(() => SignIn(s))).Value;

    /// <summary>What the operator's authenticator app shows now.</summary>
    public static string Code(TestServer server) =>
        OneTimeCode.Now(
            File.ReadAllText(Path.Combine(server.DataFolder, "demo", "people.md")).Split('`')[3],
            TimeProvider.System.GetUtcNow()
        );

    /// <summary>Signs in with the password, and sends a code.</summary>
    public static async Task<VisitedPage> Enter(Visitor visitor, string code)
    {
        await visitor.SignIn("drift@portvakt.example");
        return await visitor.Submit(
            await visitor.Get("/min-profil/engangskode"),
            "/engangskode",
            ("code", code)
        );
    }

    private static async Task<Visitor> SignIn(TestServer server)
    {
        var visitor = server.NewVisitor();
        var entered = await Enter(visitor, Code(server));
        Assert.Equal(HttpStatusCode.Redirect, entered.Status);
        return visitor;
    }
}
