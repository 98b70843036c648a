namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>How a receiver checks what it gets, in three languages of code.</summary>
internal static class VerificationSamples
{
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [("JavaScript (Node.js)", Node), ("Python", Python), ("C#", CSharp)];

    private const string Node = """
        import { createHmac, timingSafeEqual } from "node:crypto";

        // headers: lower case; body: the bytes as they came
        export function isGenuine(headers, body, secret) {
          const id = headers["webhook-id"];
          const at = headers["webhook-timestamp"];
          if (Math.abs(Date.now() / 1000 - Number(at)) > 300) return false;
          const key = Buffer.from(secret.slice("whsec_".length), "base64");
          const mac = createHmac("sha256", key).update(`${id}.${at}.`).update(body).digest();
          return headers["webhook-signature"].split(" ").some((one) => {
            const sent = Buffer.from(one.replace("v1,", ""), "base64");
            return sent.length === mac.length && timingSafeEqual(sent, mac);
          });
        }
        """;

    private const string Python = """
        import base64, hashlib, hmac, time

        # headers: lower case; body: the bytes as they came
        def is_genuine(headers, body, secret):
            id, at = headers["webhook-id"], headers["webhook-timestamp"]
            if abs(time.time() - int(at)) > 300:
                return False
            key = base64.b64decode(secret.removeprefix("whsec_"))
            signed = f"{id}.{at}.".encode() + body
            mac = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
            sent = headers["webhook-signature"].split(" ")
            return any(hmac.compare_digest(mac, one) for one in sent)
        """;

    private const string CSharp = """
        using System.Security.Cryptography;
        using System.Text;

        // body: the bytes as they came
        static bool IsGenuine(IHeaderDictionary headers, byte[] body, string secret)
        {
            var at = long.Parse(headers["webhook-timestamp"]!);
            if (Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - at) > 300)
                return false;
            byte[] signed = [.. Encoding.UTF8.GetBytes($"{headers["webhook-id"]}.{at}."), .. body];
            var key = Convert.FromBase64String(secret["whsec_".Length..]);
            var mac = Encoding.ASCII.GetBytes("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed)));
            return headers["webhook-signature"].ToString().Split(' ')
                .Any(one => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), mac));
        }
        """;
}
