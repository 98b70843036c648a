using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portvakt.SelfService.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>One id leads from an answer to the log and to the events of the call.</summary>
public sealed class CorrelationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_refusal_has_the_same_id_in_body_header_and_log(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var log = new Lines(server);
        using var machine = await Machine.Of(
            server,
            Sample.Environment,
            "312045109",
            AdminScopes.Own
        );

        var answer = await machine.Send(HttpMethod.Post, "/api/v1/clients", "{}");

        var body = answer.Is(HttpStatusCode.BadRequest);
        var id = answer.Headers["X-Correlation-Id"];
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.Equal(id, body.GetProperty("correlation_id").GetString());
        Assert.True(await log.Has(id, " 400 "));
    }

    [Theory, OnBoth]
    public async Task A_change_has_the_same_id_in_header_log_and_event(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var log = new Lines(server);
        using var machine = await Machine.Of(
            server,
            Sample.Environment,
            "312045109",
            AdminScopes.Own
        );

        var answer = await machine.Send(HttpMethod.Post, "/api/v1/clients", ClientExamples.Sent);

        answer.Is(HttpStatusCode.OK);
        var id = answer.Headers["X-Correlation-Id"];
        await using var db = server.Db();
        var change = await db.Events.SingleAsync(e => e.CorrelationId == id, Stop);
        Assert.Equal(answer.Json.GetProperty("client_id").GetString(), change.Subject);
        Assert.True(await log.Has(id, " 200 "));
    }

    /// <summary>Whoever chose the id could hide a refusal of somebody else's behind it.</summary>
    [Fact]
    public async Task No_caller_chooses_the_id()
    {
        const string trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var server = await servers.On(DatabaseKind.Sqlite);
        using var machine = await Machine.Of(
            server,
            Sample.Environment,
            "312045109",
            AdminScopes.Own
        );
        using var token = new HttpClient();
        token.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01");

        var answer = await machine.Send(
            HttpMethod.Get,
            "/api/v1/clients",
            null,
            ("traceparent", $"00-{trace}-00f067aa0ba902b7-01")
        );
        using var refused = await token.PostAsync(
            new Uri($"{server.Issuer(Sample.Environment)}token"),
            new FormUrlEncodedContent([]),
            Stop
        );

        Assert.Matches("^[0-9a-f]{32}$", answer.Headers["X-Correlation-Id"]);
        Assert.NotEqual(trace, answer.Headers["X-Correlation-Id"]);
        var error = await refused.Content.ReadAsStringAsync(Stop);
        Assert.Matches("trace_id: [0-9a-f]{32}", error);
        Assert.DoesNotContain(trace, error);
    }

    /// <summary>What the self-service API logs from now on.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> written = new();

        public Lines(TestServer server) =>
            server.Server.Api.GetRequiredService<ILoggerFactory>().AddProvider(this);

        /// <summary>Whether a line has all of these; it is written after the answer, which may be here first.</summary>
        public Task<bool> Has(params string[] parts) =>
            Wait.Until(
                () => Task.FromResult(written.Any(line => parts.All(line.Contains))),
                TimeSpan.FromSeconds(30),
                Stop
            );

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
        ) => written.Enqueue(formatter(state, exception));

        public void Dispose() { }
    }
}
