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

    /// <param name="kid">The key that it names; null for a client without keys.</param>
    public Outcome<UnsignedGrant> Handle(
        Integration client,
        InstalledEnvironment environment,
        string? kid,
        IReadOnlyList<string> scopes,
        GrantWish wish
    )
    {
        var resource = (wish.Resource ?? "").Trim();
        List<Problem> problems = [];
        if (resource.Length > LongestResource || !resource.All(CanBeQuoted))
            problems.Add(Problem.At("resource", Problems.ResourceNotInCode));
        OrganisationId? consumer = null;
        if (!string.IsNullOrWhiteSpace(wish.Consumer))
        {
            var read = numbers.Parse(wish.Consumer, "consumer_org");
            problems.AddRange(read.Problems);
            consumer = read.Ok ? read.Value : null;
        }
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var header = new JsonObject { ["alg"] = "RS256" };
        if (kid is not null)
            header["kid"] = kid;
        var payload = new JsonObject
        {
            ["aud"] = environment.Issuer,
            ["iss"] = client.ClientId,
            ["scope"] = string.Join(' ', scopes.Where(scope => scope.All(CanBeQuoted))),
        };
        if (resource.Length > 0)
            payload["resource"] = resource;
        if (consumer is { } number)
            payload["consumer_org"] = number.WireForm;
        var claims = payload.ToJsonString(Plain);
        payload["iat"] = now;
        payload["exp"] = now + (long)UnsignedGrant.Lifetime.TotalSeconds;
        payload["jti"] = Guid.NewGuid().ToString();
        return new UnsignedGrant(header.ToJsonString(Plain), claims, payload.ToJsonString(Plain));
    }

    /// <summary>Whether a character stays what it is in JSON between the quotes of a shell.</summary>
    private static bool CanBeQuoted(char c) =>
        c is > ' ' and <= '~' and not '\'' and not '"' and not '\\';
}
