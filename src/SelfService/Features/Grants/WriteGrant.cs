using System.Text.Json;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Writes the grant that a client would send now.</summary>
internal sealed class WriteGrant(NumberSchemes numbers, TimeProvider clock)
{
    private const int LongestResource = 500;

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="kid">The key that it names; null for a client without keys, which signs by a certificate.</param>
    public Outcome<UnsignedGrant> Handle(
        Integration client,
        InstalledEnvironment environment,
        string? kid,
        IReadOnlyList<string> scopes,
        GrantWish wish
    )
    {
        var payload = new JsonObject
        {
            ["aud"] = environment.Issuer,
            ["iss"] = client.ClientId,
            ["scope"] = string.Join(' ', scopes),
        };
        var problems = Add(wish, payload);
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var header = new JsonObject { ["alg"] = "RS256" };
        if (kid is not null)
            header["kid"] = kid;
        else
            header["x5c"] = new JsonArray(UnsignedGrant.Certificate);
        var claims = Json(payload);
        payload["iat"] = now;
        payload["exp"] = now + (long)UnsignedGrant.Lifetime.TotalSeconds;
        payload["jti"] = Guid.NewGuid().ToString();
        return new UnsignedGrant(Json(header), claims, Json(payload));
    }

    /// <summary>Adds the claims that only some grants have; gives what is wrong with them.</summary>
    private List<Problem> Add(GrantWish wish, JsonObject payload)
    {
        List<Problem> problems = [];
        var resource = wish.Resource.Trim();
        if (resource.Length > LongestResource || !resource.All(CanBeInAddress))
            problems.Add(Problem.At("resource", Problems.ResourceNotInCode));
        else if (resource.Length > 0)
            payload["resource"] = resource;
        if (!string.IsNullOrWhiteSpace(wish.Consumer))
        {
            var consumer = numbers.Parse(wish.Consumer, "consumer_org");
            problems.AddRange(consumer.Problems);
            if (consumer.Ok)
                payload["consumer_org"] = consumer.Value.WireForm;
        }
        var person = wish.Person.Replace(" ", "", StringComparison.Ordinal);
        if (person.Length > 0 && !PersonNumber.IsValid(person))
            problems.Add(Problem.At("pid", Problems.PersonNumberMalformed));
        else if (person.Length > 0)
            payload["pid"] = person;
        var details = GrantDetails.Of(wish, numbers);
        problems.AddRange(details.Problems);
        if (details is { Ok: true, Value.Count: > 0 })
            payload["authorization_details"] = details.Value;
        return problems;
    }

    /// <summary>JSON without a quote of the shell's, which the command puts around it.</summary>
    private static string Json(JsonObject part) =>
        part.ToJsonString(Plain).Replace("'", "\\u0027", StringComparison.Ordinal);

    private static bool CanBeInAddress(char c) =>
        c is > ' ' and <= '~' and not '\'' and not '"' and not '\\';
}
