using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bench.Sender;

/// <summary>Signs grants ahead of the load, so that the sender does little while it measures.</summary>
internal sealed class Assertions
{
    private readonly Dictionary<string, string> env;
    private readonly RSA key;
    private readonly string header;

    public Assertions(string file)
    {
        env = File.ReadLines(file).Select(l => l.Split('=', 2)).ToDictionary(l => l[0], l => l[1]);
        using var jwk = JsonDocument.Parse(env["MP_JWK"]);
        byte[] Number(string name) =>
            Base64Url.DecodeFromChars(jwk.RootElement.GetProperty(name).GetString());
        key = RSA.Create(
            new RSAParameters
            {
                Modulus = Number("n"),
                Exponent = Number("e"),
                D = Number("d"),
                P = Number("p"),
                Q = Number("q"),
                DP = Number("dp"),
                DQ = Number("dq"),
                InverseQ = Number("qi"),
            }
        );
        var kid = jwk.RootElement.GetProperty("kid").GetString();
        header = Encode($$"""{"kid":"{{kid}}","alg":"RS256"}""");
    }

    /// <summary>
    /// Whole HTTP requests, each with a jti of its own, and the moment from which they may be sent. Issuers take
    /// an iat ten seconds to either side of their clock, so iat lies in the middle of a round that starts when
    /// signing is done: the time for it is worked out from a sample.
    /// </summary>
    public (byte[][] Requests, DateTimeOffset Start) Sign(int count, int port, int seconds)
    {
        var sample = Stopwatch.StartNew();
        for (var i = 0; i < 50; i++)
            Request(port, 0, i);
        var needed = sample.Elapsed * (count / 50.0 / Environment.ProcessorCount) * 1.5;
        var start = TimeProvider.System.GetUtcNow() + needed + TimeSpan.FromSeconds(1);
        var issued = start.ToUnixTimeSeconds() + seconds / 2;
        var requests = new byte[count][];
        Parallel.For(0, count, i => requests[i] = Request(port, issued, i));
        return (requests, start);
    }

    private byte[] Request(int port, long issued, int number)
    {
        var claims =
            $$"""{"aud":"{{env["MP_ISSUER"]}}","iss":"{{env["MP_CLIENT_ID"]}}","scope":"{{env["MP_SCOPE"]}}","iat":{{issued}},"exp":{{issued + 100}},"jti":"{{Guid.NewGuid()}}"}""";
        var input = $"{header}.{Encode(claims)}";
        var signature = key.SignData(
            Encoding.ASCII.GetBytes(input),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var body =
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
            + $"{input}.{Base64Url.EncodeToString(signature)}";
        return Encoding.ASCII.GetBytes(
            $"POST /token HTTP/1.1\r\nHost: localhost:{port}\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + $"Content-Length: {body.Length}\r\n\r\n{body}"
        );
    }

    private static string Encode(string text) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
