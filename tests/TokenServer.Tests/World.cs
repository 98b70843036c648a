using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;
using Portvakt.Store.Replay;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Limits;
using Portvakt.TokenServer.Register;
using EnvironmentName = Portvakt.Domain.Environments.EnvironmentName;

namespace Portvakt.TokenServer.Tests;

/// <summary>A running token server with a provider, a consumer, a client and a signing key, reached through HTTP.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TempFolder folder;
    private readonly IReplayGuard guard;

    private World(
        WebApplication app,
        StoreConnection store,
        IReplayGuard guard,
        TempFolder folder,
        string issuer
    )
    {
        this.app = app;
        this.guard = guard;
        this.folder = folder;
        Store = store;
        Issuer = issuer;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(issuer),
        };
    }

    public string Issuer { get; }

    /// <summary>How the server judges.</summary>
    public required IssuerSite Site { get; init; }

    /// <summary>The assertion that was asked with last, by whichever way; null before that.</summary>
    public string? LastAssertion { get; private set; }

    public StoreConnection Store { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public LiveDirectory Directory => app.Services.GetRequiredService<LiveDirectory>();

    /// <summary>Encrypts what lies encrypted in the database, for all worlds of the process.</summary>
    public static EphemeralDataProtectionProvider Protection { get; } = new();

    /// <summary>The clock that the server judges grants by.</summary>
    public TimeProvider Clock => app.Services.GetRequiredService<TimeProvider>();

    public static EnvironmentName Ver2 => EnvironmentName.Of("ver2");

    /// <summary>Starts a server on a free port over a migrated database.</summary>
    /// <param name="beside">Another world on the same database, which has written the rows.</param>
    public static async Task<World> Start(
        TestDatabase database,
        Func<IssuerProfile, IssuerProfile>? profile = null,
        string path = "/",
        Func<string, IReplayGuard>? openGuard = null,
        TimeProvider? clock = null,
        RateSettings? rates = null,
        CertificateCache? certificates = null,
        AltinnAccess? altinn = null,
        World? beside = null
    )
    {
        var stop = TestContext.Current.CancellationToken;
        var store = database.Connect();
        if (beside is null)
            await store.Seed(stop);
        var folder = new TempFolder();
        var file = folder.File("replay.db");
        var guard = openGuard?.Invoke(file) ?? await OpenGuard(database, file);

        var port = FreePort.Next();
        var issuer = $"http://localhost:{port}{path}";
        var plain = new IssuerProfile(Ver2, EnvironmentKind.Test, issuer);
        var site = new IssuerSite(profile?.Invoke(plain) ?? plain, [$"localhost:{port}"])
        {
            Certificates = certificates ?? new CertificateCache(EnterpriseCertificateTrust.None),
            Altinn = altinn,
        };

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(guard);
        if (clock is not null)
            builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<IDataProtectionProvider>(Protection);
        builder.Services.AddTokenServer(
            new TokenServerOptions([site], new Uri("http://portal.test:8080"))
            {
                Rates = rates ?? new RateSettings(),
            },
            stored => [.. stored]
        );
        var app = builder.Build();
        var register = app.Services.GetRequiredService<ServedRegister>();
        app.Use(
            (http, next) =>
                register.Has(http.Request.Path) ? register.Answer(http, Ver2) : next(http)
        );
        app.MapTokenServer();
        await app.StartAsync(stop);
        return new World(app, store, guard, folder, issuer) { Site = site };
    }

    /// <summary>The guard that belongs to the kind of database.</summary>
    public static async Task<IReplayGuard> OpenGuard(TestDatabase database, string file) =>
        database.Kind == DatabaseKind.Sqlite
            ? SqliteReplayGuard.Open(
                file,
                TimeProvider.System,
                NullLogger<SqliteReplayGuard>.Instance
            )
            : await PostgresReplayGuard.Open(
                database.ConnectionString,
                SnapshotSql.NewestChange,
                TimeProvider.System,
                NullLogger<PostgresReplayGuard>.Instance,
                TestContext.Current.CancellationToken
            );

    /// <summary>A grant that this server accepts.</summary>
    public TestGrant Grant(string scope = Seeding.Granted) =>
        TestGrant.Valid(
            Seeding.ClientId,
            Seeding.KeyId,
            Issuer,
            scope,
            TimeProvider.System.GetUtcNow()
        );

    public Task<HttpResponseMessage> Ask(TestGrant grant) => Ask(grant.Sign());

    public Task<HttpResponseMessage> Ask(string assertion) =>
        Post(
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                    ["assertion"] = assertion,
                }
            )
        );

    public async Task<HttpResponseMessage> Post(HttpContent content)
    {
        var stop = TestContext.Current.CancellationToken;
        // As bytes: some tests name a character set that nobody knows.
        var text = System.Text.Encoding.Latin1.GetString(await content.ReadAsByteArrayAsync(stop));
        var sent = System.Web.HttpUtility.ParseQueryString(text);
        LastAssertion = sent["assertion"];
        return await Http.PostAsync(Issuer + "token", content, stop);
    }

    public static Task<JsonElement> Json(HttpResponseMessage answer) =>
        answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    /// <summary>Stops the server, which then writes down what it still holds in memory.</summary>
    public Task Stop() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await guard.DisposeAsync();
        await Store.DisposeAsync();
        folder.Dispose();
    }
}
