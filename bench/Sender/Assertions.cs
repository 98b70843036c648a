using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Bench.Clients;

namespace Bench.Sender;

/// <summary>Signs grants ahead of the load, so that the sender does little while it measures.</summary>
internal sealed class Assertions
{
    private readonly Target target;
    private readonly ActiveClients active;
    private readonly RSA[] keys;

    public Assertions(Target target)
    {
        this.target = target;
        active = ActiveClients.Read(target.ClientFile);
        keys = [.. Enumerable.Range(0, active.Keys.Count).Select(active.Import)];
    }

    /// <summary>
    /// Whole HTTP requests, from all clients in turn, each with a jti of its own, and the moment from which they may be
    /// sent. Issuers take an iat ten seconds to either side of their clock, so iat lies in the middle of a round that
    /// starts when signing is done: the time for it is worked out from a sample.
    /// </summary>
    public (byte[][] Requests, DateTimeOffset Start) Sign(int count, int seconds)
    {
        Request(0, 0);
        var sample = Stopwatch.StartNew();
        for (var i = 0; i < 50; i++)
            Request(0, i);
        var needed = sample.Elapsed * (count / 50.0 / Environment.ProcessorCount) * 1.3;
        var start = TimeProvider.System.GetUtcNow() + needed + TimeSpan.FromSeconds(1);
        var issued = start.ToUnixTimeSeconds() + seconds / 2;
        var requests = new byte[count][];
        Parallel.For(0, count, i => requests[i] = Request(issued, i));
        return (requests, start);
    }

    /// <summary>One request that may be sent now.</summary>
    public byte[] SignOne() => Request(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(), 0);

    private byte[] Request(long issued, int number)
    {
        var client = active.Clients[number % active.Clients.Count];
        var credentials = target.Form == "credentials";
        var about = credentials ? $"\"sub\":\"{client.Id}\"" : $"\"scope\":\"{client.Scope}\"";
        var claims =
            $$"""{"aud":"{{target.Audience}}","iss":"{{client.Id}}",{{about}},"iat":{{issued}},"exp":{{issued + 100}},"jti":"{{Guid.NewGuid()}}"}""";
        var type = credentials ? "client-authentication+jwt" : "JWT";
        var header = $$"""{"kid":"{{client.Kid}}","alg":"RS256","typ":"{{type}}"}""";
        var input = $"{Encode(header)}.{Encode(claims)}";
        var signature = keys[client.Key]
            .SignData(
                Encoding.ASCII.GetBytes(input),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            );
        var assertion = $"{input}.{Base64Url.EncodeToString(signature)}";
        var body = credentials ? Bodies.Credentials(client, assertion) : Bodies.Grant(assertion);
        return Encoding.ASCII.GetBytes(
            $"POST /token HTTP/1.1\r\nHost: localhost:{target.Port}\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + $"Content-Length: {body.Length}\r\n\r\n{body}"
        );
    }

    private static string Encode(string text) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
