using System.Text.Json;
using Bench.Clients;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Bench.OpenIddictPeer;

/// <summary>Registers the active clients, in the form that OpenIddict's manager would write.</summary>
internal static class Registrations
{
    public static async Task Write(IServiceProvider services, ActiveClients clients)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PeerDb>();
        await db.Make();
        db.AddRange(clients.Clients.Select(c => Application(c, clients)));
        await db.SaveChangesAsync();
    }

    private static OpenIddictEntityFrameworkCoreApplication Application(
        Client client,
        ActiveClients clients
    )
    {
        string[] permissions =
        [
            Permissions.Endpoints.Token,
            Permissions.GrantTypes.ClientCredentials,
            Permissions.Prefixes.Scope + client.Scope,
        ];
        return new OpenIddictEntityFrameworkCoreApplication
        {
            ClientId = client.Id,
            ClientType = ClientTypes.Confidential,
            JsonWebKeySet = KeySet(client, clients),
            Permissions = JsonSerializer.Serialize(permissions),
        };
    }

    private static string KeySet(Client client, ActiveClients clients)
    {
        using var rsa = clients.ImportPublic(client.Key);
        var number = rsa.ExportParameters(false);
        return JsonSerializer.Serialize(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        alg = "RS256",
                        kid = client.Kid,
                        n = Base64UrlEncoder.Encode(number.Modulus),
                        e = Base64UrlEncoder.Encode(number.Exponent),
                    },
                },
            }
        );
    }
}
