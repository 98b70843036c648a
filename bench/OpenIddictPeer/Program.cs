using System.Security.Cryptography;
using Bench.Clients;
using Bench.OpenIddictPeer;
using Microsoft.IdentityModel.Tokens;

// A peer: OpenIddict's token endpoint with client_credentials and private_key_jwt. Arguments: PORT, the CLIENT-FILE,
// a STORE (a file, or a PostgreSQL connection string), and "rows" or "no-rows": whether each token leaves a row.
// Its pipeline blocks pool threads on the database, so the pool must not have to grow thread by thread.
ThreadPool.SetMinThreads(128, 128);
var port = int.Parse(args[0]);
var clients = ActiveClients.Read(args[1]);
var place = args[2];
using var signingKey = RSA.Create(2048);

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
builder.Services.AddDbContextPool<PeerDb>(options => PeerDb.Configure(options, place));
builder
    .Services.AddOpenIddict()
    .AddCore(core =>
        // The default of 250 would read most clients from the database again at each request.
        core.SetEntityCacheLimit(8192).UseEntityFrameworkCore().UseDbContext<PeerDb>()
    )
    .AddServer(server =>
    {
        server.SetIssuer(new Uri($"http://localhost:{port}/")).SetTokenEndpointUris("token");
        server.AllowClientCredentialsFlow();
        server.RegisterScopes([.. clients.Clients.Select(c => c.Scope).Distinct()]);
        server.AddSigningKey(new RsaSecurityKey(signingKey)).AddEphemeralEncryptionKey();
        // What it signs is then the token itself, as with the others.
        server.DisableAccessTokenEncryption();
        if (args[3] == "no-rows")
            server.DisableTokenStorage();
        server
            .UseAspNetCore()
            .EnableTokenEndpointPassthrough()
            .DisableTransportSecurityRequirement();
    });

var app = builder.Build();
await Registrations.Write(app.Services, clients);
app.MapPost("/token", TokenEndpoint.Post);
await app.RunAsync();
