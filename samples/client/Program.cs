using Altinn.ApiClients.Maskinporten.Config;
using Altinn.ApiClients.Maskinporten.Extensions;
using Altinn.ApiClients.Maskinporten.Services;
using Microsoft.Extensions.DependencyInjection;

// Calls an API with a token that a published client library fetches. Nothing of it is ours: two settings tell it
// where the issuer is.
if (args is not [var file, var api])
{
    await Console.Error.WriteLineAsync("Usage: client ENV-FILE API-ADDRESS");
    return 2;
}

var env = new Dictionary<string, string>();
foreach (var line in File.ReadLines(file))
    if (!line.TrimStart().StartsWith('#') && line.Split('=', 2) is [var name, var value])
        // As in a shell, quotes around a value are not part of it, and the last line of a name counts.
        env[name.Trim()] = value.Trim().Trim('\'', '"');
foreach (var needed in new[] { "MP_ISSUER", "MP_CLIENT_ID", "MP_JWK", "MP_SCOPE" })
    if (!env.ContainsKey(needed))
    {
        await Console.Error.WriteLineAsync($"{file} has no line {needed}=…");
        return 2;
    }

// The issuer's name ends with a slash, which is easily forgotten.
var issuer = env["MP_ISSUER"].TrimEnd('/') + "/";
var settings = new MaskinportenSettings
{
    TokenEndpoint = issuer + "token",
    AssertionAudience = issuer,
    ClientId = env["MP_CLIENT_ID"],
    Scope = env["MP_SCOPE"],
    EncodedJwk = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(env["MP_JWK"])),
};

var services = new ServiceCollection();
services.AddLogging();
services.AddMaskinportenHttpClient<SettingsJwkClientDefinition>("api", settings);
await using var provider = services.BuildServiceProvider();
using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("api");
try
{
    using var answer = await http.GetAsync(new Uri(api));
    Console.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    if (!answer.IsSuccessStatusCode)
        await Console.Error.WriteLineAsync(
            $"{answer.Headers.WwwAuthenticate} (token for {env["MP_SCOPE"]})"
        );
    return answer.IsSuccessStatusCode ? 0 : 1;
}
catch (Exception e)
{
    // The library throws what the issuer answered when it refuses.
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
