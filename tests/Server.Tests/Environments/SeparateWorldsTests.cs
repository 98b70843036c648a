using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Environments;

/// <summary>Environments do not see each other.</summary>
[Requirement("R4")]
public sealed class SeparateWorldsTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_client_of_another_environment_is_answered_like_one_that_never_was(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var client = server.DemoFile("consumer.env");
        var nobody = new Dictionary<string, string>(client)
        {
            ["MP_CLIENT_ID"] = Guid.NewGuid().ToString(),
        };

        var at = server.Issuer("ver1");
        var other = await Ask(at, DemoGrant.Sign(client, at));
        var unknown = await Ask(at, DemoGrant.Sign(nobody, at));

        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        Assert.Equal($"{at}errors/MP-100", other.Body.GetProperty("error_uri").GetString());
        Assert.Equal(unknown.Status, other.Status);
        Assert.Equal(WithoutTrace(unknown.Body), WithoutTrace(other.Body));
    }

    private static string WithoutTrace(JsonElement body)
    {
        var text = body.ToString();
        var trace = text.IndexOf("trace_id: ", StringComparison.Ordinal) + "trace_id: ".Length;
        return text.Remove(trace, 32);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Ask(
        string issuer,
        string grant
    )
    {
        var stop = TestContext.Current.CancellationToken;
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant,
            }
        );
        using var answer = await http.PostAsync(new Uri($"{issuer}token"), form, stop);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(stop)));
    }
}
