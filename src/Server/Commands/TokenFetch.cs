using System.Text.Json;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>What came back when the issuer issued.</summary>
internal sealed record FetchedToken(IssuerMetadata Metadata, string AccessToken);

/// <summary>What came back when it did not (RFC 6749 section 5.2).</summary>
internal sealed record Refusal(
    string Issuer,
    int Status,
    string Error,
    string Description,
    string? ErrorAddress
);

/// <summary>Asks an issuer for a token: metadata, grant, token endpoint.</summary>
internal sealed class TokenFetch(TimeProvider clock) : IDisposable
{
    private const string WellKnown = ".well-known/oauth-authorization-server";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient http = new(
        // A grant is made for one address; following a redirect would hand it to another.
        new SocketsHttpHandler { AllowAutoRedirect = false }
    )
    {
        Timeout = Patience,
    };

    /// <summary>Throws <see cref="StartRefused"/> when the issuer cannot be asked or answers with something else.</summary>
    public async Task<FetchAnswer> Fetch(ClientFile client, CancellationToken cancellation)
    {
        var metadata = await Metadata(client.Issuer, cancellation);
        var grant = ClientGrant.Sign(client, metadata.Issuer, clock.GetUtcNow());
        using var form = new FormUrlEncodedContent([
            new("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            new("assertion", grant),
        ]);
        using var request = new HttpRequestMessage(HttpMethod.Post, metadata.TokenEndpoint);
        request.Content = form;
        var (status, json) = await Send(request, cancellation);
        return status == 200
            ? new FetchAnswer(new(metadata, Text(json, "access_token", metadata.Issuer)), null)
            : new FetchAnswer(
                null,
                new Refusal(
                    metadata.Issuer,
                    status,
                    Text(json, "error", metadata.Issuer),
                    Optional(json, "error_description") ?? "",
                    Optional(json, "error_uri")
                )
            );
    }

    public void Dispose() => http.Dispose();

    private async Task<IssuerMetadata> Metadata(string issuer, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, issuer + WellKnown);
        var (status, json) = await Send(request, cancellation);
        if (status != 200)
            throw new StartRefused(
                $"{issuer} is no issuer: its metadata answer with status {status}."
            );
        var named = Text(json, "issuer", issuer);
        // RFC 8414 section 3.3: metadata that speak for somebody else are not to be used.
        if (named.TrimEnd('/') != issuer.TrimEnd('/'))
            throw new StartRefused(
                $"The metadata at {issuer} belong to the issuer {named}. Use that as MP_ISSUER."
            );
        return new IssuerMetadata(
            named,
            Text(json, "token_endpoint", issuer),
            Text(json, "jwks_uri", issuer)
        );
    }

    private async Task<(int Status, JsonElement Json)> Send(
        HttpRequestMessage request,
        CancellationToken cancellation
    )
    {
        var address = request.RequestUri!;
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            return ((int)response.StatusCode, JsonElement.Parse(body));
        }
        catch (JsonException)
        {
            throw new StartRefused($"{address} answers with something that is not JSON.");
        }
        catch (HttpRequestException e)
        {
            throw new StartRefused($"{address} cannot be reached: {e.Message.TrimEnd('.')}.");
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new StartRefused(
                $"{address} did not answer within {Patience.TotalSeconds} seconds."
            );
        }
    }

    private static string Text(JsonElement json, string name, string issuer) =>
        Optional(json, name) ?? throw new StartRefused($"{issuer} left out {name} in its answer.");

    private static string? Optional(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
