using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>Says in plain words what an access token holds.</summary>
internal static class TokenReport
{
    public static string Write(ClientFile client, FetchedToken token, DateTimeOffset now)
    {
        var parts = token.AccessToken.Split('.');
        var header = Read(parts, 0);
        var claims = Read(parts, 1);
        var report = new StringBuilder("Token issued.\n\n");
        void Line(string name, string? value)
        {
            if (value is not null)
                report.Append(CultureInfo.InvariantCulture, $"  {name, -18}{value}\n");
        }
        Line("Issued by", Text(claims, "iss"));
        Line("For", Organisation(claims, "consumer"));
        Line("Supplier", Organisation(claims, "supplier"));
        Line("Delegated in", Text(claims, "delegation_source"));
        Line("System user", SystemUser(claims));
        Line("Scope", Text(claims, "scope"));
        Line("Audience", Text(claims, "aud"));
        Line("Valid until", ValidUntil(claims, now));
        Line("Client", Text(claims, "client_id"));
        Line("Grant signed by", client.Signer.Description);
        Line("Token signed by", $"{Text(header, "kid")} ({Text(header, "alg")}, the issuer's key)");
        Line("Keys to check it", token.Metadata.KeysAddress);
        report.Append("\nThe token itself: the same command with --raw\n");
        return report.ToString();
    }

    private static string ValidUntil(JsonElement claims, DateTimeOffset now)
    {
        if (!claims.TryGetProperty("exp", out var exp) || !exp.TryGetInt64(out var seconds))
            throw NoToken();
        var end = DateTimeOffset.FromUnixTimeSeconds(seconds);
        var left = Math.Max(0, (long)(end - now).TotalSeconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{end.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC ({left} seconds left)"
        );
    }

    private static string? Organisation(JsonElement claims, string name)
    {
        if (!claims.TryGetProperty(name, out var party) || Text(party, "ID") is not { } id)
            return null;
        return
            OrganisationId.TryCanonical(id, out var number)
            && number.Scheme == OrganisationId.Norway
            ? $"organisation {number.Grouped} ({id})"
            : id;
    }

    private static string? SystemUser(JsonElement claims)
    {
        if (
            !claims.TryGetProperty("authorization_details", out var details)
            || details.ValueKind != JsonValueKind.Array
            || details.GetArrayLength() == 0
            || Text(details[0], "systemuser_id") is not { } id
        )
            return null;
        return $"{id} of {Organisation(details[0], "systemuser_org")}, in the system {Text(details[0], "system_id")}";
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.Array => string.Join(", ", value.EnumerateArray()),
                _ => value.ToString(),
            }
            : null;

    private static JsonElement Read(string[] parts, int index)
    {
        try
        {
            return JsonElement.Parse(Base64Url.DecodeFromChars(parts.ElementAtOrDefault(index)));
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw NoToken();
        }
    }

    private static StartRefused NoToken() => new("The issuer's answer holds no readable token.");
}
