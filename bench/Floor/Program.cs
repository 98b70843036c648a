using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bench.Clients;
using Bench.Floor;

// The least that a token server can do: verify, remember, sign. No registrations, no rules, no errors to explain.
// Arguments: PORT, the CLIENT-FILE, a STORE (a file, or a PostgreSQL connection string), and ES256 to sign with that.
var clients = ActiveClients.Read(args[1]);
var keys = clients.Clients.ToDictionary(c => c.Id, c => clients.ImportPublic(c.Key));
using var ownKey = RSA.Create(2048);
using var ownCurve = args is [_, _, _, "ES256"] ? ECDsa.Create(ECCurve.NamedCurves.nistP256) : null;
await using var used = await Stores.Open(args[2]);

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(int.Parse(args[0])));
var app = builder.Build();
app.MapPost("/token", Issue);
await app.RunAsync();

async Task<IResult> Issue(HttpRequest request)
{
    var form = await request.ReadFormAsync();
    var assertion = form["assertion"].ToString();
    var end = assertion.LastIndexOf('.');
    var signed = Encoding.ASCII.GetBytes(assertion, 0, end);
    var signature = Base64Url.DecodeFromChars(assertion.AsSpan(end + 1));
    var middle = assertion[(assertion.IndexOf('.') + 1)..end];
    using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(middle));
    var client = claims.RootElement.GetProperty("iss").GetString()!;
    if (
        !keys.TryGetValue(client, out var key)
        || !key.VerifyData(signed, signature, HashAlgorithmName.SHA256, Padding())
    )
        return Results.BadRequest();
    var id = claims.RootElement.GetProperty("jti").GetString()!;
    if (!await used.Record(id, claims.RootElement.GetProperty("exp").GetInt64()))
        return Results.BadRequest();
    var scope = claims.RootElement.GetProperty("scope").GetString();
    return Results.Json(
        new
        {
            access_token = Token(client, scope),
            token_type = "Bearer",
            expires_in = 119,
            scope,
        }
    );
}

string Token(string client, string? scope)
{
    var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
    var payload = JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            scope,
            iss = $"http://localhost:{args[0]}/",
            client_amr = "private_key_jwt",
            token_type = "Bearer",
            exp = now + 120,
            iat = now,
            client_id = client,
            jti = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)),
            consumer = new { authority = "iso6523-actorid-upis", ID = "0192:991825827" },
        }
    );
    var header = Base64Url.EncodeToString(
        ownCurve is null
            ? """{"kid":"floor","alg":"RS256"}"""u8
            : """{"kid":"floor","alg":"ES256"}"""u8
    );
    var input = $"{header}.{Base64Url.EncodeToString(payload)}";
    var bytes = Encoding.ASCII.GetBytes(input);
    var signature =
        ownCurve?.SignData(bytes, HashAlgorithmName.SHA256)
        ?? ownKey.SignData(bytes, HashAlgorithmName.SHA256, Padding());
    return $"{input}.{Base64Url.EncodeToString(signature)}";
}

static RSASignaturePadding Padding() => RSASignaturePadding.Pkcs1;
