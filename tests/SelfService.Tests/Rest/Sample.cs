using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.SelfService.Features.Integrations;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>
/// What the examples of the API's document speak of, planted for one call: a client of the kind that the operation is
/// about, with a key, and with what people are signed in for where that is what it is about; and scopes likewise.
/// </summary>
internal sealed class Sample
{
    public const string Environment = "ver2";

    private readonly Dictionary<string, string> values = [];
    private readonly string address = SampleNotices.NewAddress();
    private readonly string receiver = SampleWebhooks.NewAddress();
    private string subscope = "";

    /// <summary>A word that nothing else has, in the texts of what was planted: whoever reads it has seen it.</summary>
    public string Marker { get; } = $"merke-{Guid.NewGuid():N}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="supplier">Who registered it for <paramref name="owner"/>; null for the owner itself.</param>
    public static async Task<Sample> Plant(
        TestServer server,
        ApiOperation operation,
        string owner,
        string? supplier = null
    )
    {
        var sample = new Sample();
        var now = server.Server.Parts.Clock.GetUtcNow();
        var client = sample.Client(operation, owner, supplier, now);
        await using var db = server.Db();
        db.Integrations.Add(client);
        if (operation.Path.EndsWith("/usage", StringComparison.Ordinal))
            db.UsageCounts.Add(Use(client, now));
        var scopes = new SampleScopes(
            db,
            sample.Marker,
            NumberSchemes.Norwegian.Parse(owner).Value,
            now
        );
        sample.subscope = scopes.Subscope;
        sample.values["scope"] = scopes.Name;
        if (scopes.Plant(operation) is { } request)
            sample.values["id"] = $"{request}";
        if (SampleNotices.Plant(db, operation, sample.Marker, client, now) is { } point)
            sample.values["id"] = $"{point}";
        SamplePromotion.Plant(db, operation, sample.Marker, client, now);
        if (SampleWebhooks.Plant(db, operation, sample.Marker, client, now) is { } webhook)
            sample.values["id"] = $"{webhook}";
        if (operation.Id == "listEvents")
            sample.values["after"] = await sample.PlantEvent(db, client, now);
        await db.SaveChangesAsync(Stop);
        return sample;
    }

    /// <summary>A body, with what was planted in place of what the example names.</summary>
    public string Fill(string body) =>
        body.Replace(SampleScopes.Shown, subscope)
            .Replace(SampleNotices.Shown, address)
            .Replace(SampleWebhooks.Shown, receiver);

    /// <summary>The address of an operation's example, with what was planted in place of what the example names.</summary>
    public string Address(ApiOperation operation)
    {
        var parameters = operation.Parameters.Select(p =>
            values.TryGetValue(p.Name, out var planted) ? p with { Example = planted } : p
        );
        return (operation with { Parameters = [.. parameters] }).Example;
    }

    /// <summary>An event about the client; the sequence that it comes after.</summary>
    private async Task<string> PlantEvent(PortvaktDb db, Integration client, DateTimeOffset now)
    {
        var last = await db.Events.MaxAsync(e => (long?)e.Sequence, Stop) ?? 0;
        var machine = Actor.Anonymous with
        {
            ClientId = client.ClientId,
            CorrelationId = Marker,
            Via = Via.Api,
        };
        db.Events.Add(KeyEvents.Added(client, client.Keys[0], machine, now));
        return $"{last}";
    }

    private Integration Client(
        ApiOperation operation,
        string owner,
        string? supplier,
        DateTimeOffset now
    )
    {
        var needsSecret = operation.Path.EndsWith("/secret", StringComparison.Ordinal);
        var client = Integration.Create(
            EnvironmentName.Of(Environment),
            NumberSchemes.Norwegian.Parse(owner).Value,
            Properties(needsSecret),
            [ScopeName.Of("fjelltake:varsel.read")],
            now,
            supplier is null ? null : NumberSchemes.Norwegian.Parse(supplier).Value
        );
        values["clientId"] = client.ClientId;
        var rsa = TestGrant.SharedKey.ExportParameters(false);
        Assert.True(client.AddKey(PublicKeyMaterial.FromRsa(rsa, KeyExamples.Kid).Value!, now).Ok);
        if (operation.Path.Contains("/onbehalfof", StringComparison.Ordinal))
            Assert.True(client.Add(Entry(now), now).Ok);
        return client;
    }

    private IntegrationProperties Properties(bool needsSecret) =>
        needsSecret
            ? new IntegrationProperties(IntegrationKind.Idporten, Marker, Marker)
            {
                Settings = new ClientSettings
                {
                    Authentication = ClientAuthentication.ClientSecretBasic,
                    GrantTypes = [GrantType.AuthorizationCode, GrantType.RefreshToken],
                    RedirectUris = ["https://kart.fjelltake.example/inne"],
                    SsoDisabled = false,
                    CodeChallenge = CodeChallenge.S256,
                },
            }
            : new IntegrationProperties(IntegrationKind.Maskinporten, Marker, Marker)
            {
                Team = Marker,
                Tags = [Marker],
            };

    private OnBehalfOf Entry(DateTimeOffset now) =>
        OnBehalfOf
            .Create(
                new RequestedOnBehalfOf(
                    OnBehalfOfExamples.Id,
                    Marker,
                    Marker,
                    "314308425",
                    null,
                    null
                ),
                NumberSchemes.Norwegian,
                now
            )
            .Value!;

    private static UsageCount Use(Integration client, DateTimeOffset now) =>
        new()
        {
            Environment = client.Environment,
            ClientId = client.ClientId,
            KeyId = KeyExamples.Kid,
            Scope = "fjelltake:varsel.read",
            Consumer = client.Owner.ToString(),
            Day = (int)(now - DateTimeOffset.UnixEpoch).TotalDays,
            Tokens = 1,
            LastUsed = now,
        };
}
