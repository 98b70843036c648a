using System.Net;
using System.Text.Json;

namespace Bench.AdminApi;

/// <summary>A new client gets its first token as soon as the API has answered.</summary>
internal static class AtOnceRun
{
    private const int Clients = 50;

    public static async Task Run(Administrator administrator)
    {
        await administrator.SignIn();
        var refused = 0;
        for (var i = 0; i < Clients; i++)
        {
            var id = await Create(administrator.Http, NewClient.Body(i));
            using var keys = NewClient.Json(administrator.KeySet("at-once"));
            using var stored = await administrator.Http.PostAsync($"clients/{id}/jwks", keys);
            stored.EnsureSuccessStatusCode();
            using var token = await administrator.Ask(id, "at-once", NewClient.Scope);
            if (token.StatusCode != HttpStatusCode.OK)
                refused++;
        }
        Console.WriteLine($"{Clients} new clients asked for a token at once: {refused} refused");
        if (refused > 0)
            Environment.ExitCode = 1;
    }

    /// <summary>Registers a client; its id.</summary>
    public static async Task<string> Create(HttpClient http, string body)
    {
        using var content = NewClient.Json(body);
        using var answer = await http.PostAsync("clients", content);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonElement.Parse(text).GetProperty("client_id").GetString()!
            : throw new InvalidOperationException(text);
    }
}
