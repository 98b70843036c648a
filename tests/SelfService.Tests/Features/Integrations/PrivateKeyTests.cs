using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R23")]
public sealed class PrivateKeyTests(Servers servers)
{
    private static readonly string D = Base64Url.EncodeToString(
        Ground.Key.ExportParameters(true).D
    );
    private static readonly string Jwk = Ground.Jwk("privat").Replace("}", $",\"d\":\"{D}\"}}");

    [Theory]
    [OnBoth("jwk")]
    [OnBoth("broken jwk")]
    [OnBoth("set")]
    [OnBoth("pem")]
    public async Task A_private_key_is_neither_shown_nor_stored_nor_logged(
        DatabaseKind kind,
        string form
    )
    {
        var server = await servers.On(kind);
        using var log = new KeptLog();
        server.Server.Portal.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Røper seg nesten");
        var (text, secret) = form switch
        {
            "jwk" => (Jwk, D),
            "broken jwk" => (Jwk[..^1], D),
            "set" => ($"{{\"keys\":[{Ground.Jwk("ok")},{Jwk}]}}", D),
            _ => (
                Ground.Key.ExportPkcs8PrivateKeyPem(),
                Ground.Key.ExportPkcs8PrivateKeyPem().Split('\n')[3]
            ),
        };

        var page = await visitor.Paste(client, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Dette er en privat nøkkel", page.ProblemAt("key"));
        Assert.Equal("", page.ValueOf("key"));
        Assert.DoesNotContain(secret, page.Text);
        Assert.DoesNotContain(secret, log.Text);
        Assert.DoesNotContain(secret, await Everything(server));
        Assert.Contains("ingen nøkkel", (await visitor.Get(client)).Text);
    }

    [Theory, OnBoth]
    public async Task An_expired_form_does_not_show_a_private_key_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Gammelt skjema");

        var page = await visitor.Post($"{client}/nokler", ("key", Jwk));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.DoesNotContain(D, page.Text);
    }

    [Fact]
    public async Task The_browser_is_given_the_script_that_stops_it()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Med skript");

        var page = await visitor.Get($"{client}/nokler");

        var script = page.Document.QuerySelector("script[src*='key-workshop']")!;
        Assert.Contains("PRIVATE", (await visitor.Get(script.GetAttribute("src")!)).Text);
        Assert.Contains(
            "stoppet i nettleseren",
            page.Document.QuerySelector("[data-key-workshop]")!.GetAttribute("data-private")
        );
    }

    /// <summary>Every column of every table, as text.</summary>
    private static async Task<string> Everything(TestServer server)
    {
        await using var db = server.Db();
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var table in tables.Distinct())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync(
                TestContext.Current.CancellationToken
            );
            while (await rows.ReadAsync(TestContext.Current.CancellationToken))
                for (var i = 0; i < rows.FieldCount; i++)
                    text.WriteLine(
                        rows.GetValue(i) is byte[] bytes
                            ? Base64Url.EncodeToString(bytes)
                            : rows.GetValue(i)
                    );
        }
        // The public part of keys is there, so the look through the tables does find what is stored.
        Assert.Contains("AQAB", text.ToString());
        return text.ToString();
    }

    /// <summary>Keeps all that the portal logs, at every level.</summary>
    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public string Text => string.Join('\n', lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose() { }
    }
}
