using System.Net;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Outside.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>
/// "Test nå": sends a signed grant to the environment's token endpoint as the client would, and reads the answer. The
/// grant, the answer and the token are for the page and for nothing else: they enter no row and no log.
/// </summary>
internal sealed class SendGrant(TokenDoors doors, GrantIssuers issuers, ExplainAssertion explain)
{
    /// <param name="clientId">The client whose page it is; another's grant is not sent.</param>
    public async Task<Outcome<GrantAnswer>> Handle(
        string? pasted,
        string clientId,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var text = pasted ?? "";
        if (PastedRefusal.TooLong(text, "assertion") is { } tooLong)
            return tooLong;
        if (PastedRefusal.Assertion(text) is not { } assertion)
            return Problem.At("assertion", Problems.GrantMissing);
        var bytes = Encoding.ASCII.GetBytes(assertion);
        if (GrantReader.Read(bytes) is not { Ok: true, Value: var grant })
            return Problem.At("assertion", Problems.GrantUnreadable);
        if (grant.Claims.Issuer != clientId)
            return Problem.At("assertion", Problems.GrantOfOtherClient, clientId);
        var issuer = issuers.For(environment.Name, bytes);
        // Judged before it is sent, so that both see the same second.
        var explained = await explain.Handle(
            assertion,
            environment,
            actor,
            cancellation,
            sentNow: true
        );
        var answer = doors.Of(issuer) is { } door ? await door.Send(assertion, cancellation) : null;
        return answer is not null
            ? Read(assertion, issuer, answer.Status, answer.Body, explained.Value)
            : Problem.Of(Problems.TokenServerUnreachable);
    }

    private static GrantAnswer Read(
        string assertion,
        GrantIssuer issuer,
        HttpStatusCode status,
        string body,
        Explanation? explained
    )
    {
        var token = status == HttpStatusCode.OK ? Member(body, "access_token") : null;
        return new GrantAnswer(Request(assertion, issuer), status, ReadableJson.Of(body))
        {
            Grant = $"{ReadableJson.PartOf(assertion, 0)}\n{ReadableJson.PartOf(assertion, 1)}",
            TokenHeader = token is null ? null : ReadableJson.PartOf(token, 0),
            TokenClaims = token is null ? null : ReadableJson.PartOf(token, 1),
            Explanation = token is null && explained is not null ? Agreed(explained, body) : null,
            Problem = token is null ? OfService(status) : null,
        };
    }

    /// <summary>
    /// The path as the answer has it. The rules say the same here and there but for what only the token server knows:
    /// whether the grant was used before, and what a register elsewhere says.
    /// </summary>
    private static Explanation Agreed(Explanation explained, string body)
    {
        var code = (Member(body, "error_uri") ?? "").Split('/')[^1];
        if (code.Length == 0 || explained.Path.Problem?.Kind.MpCode == code)
            return explained;
        var answered = GrantRules
            .All.Index()
            .FirstOrDefault(r => ProblemCatalogue.Find(r.Item.Code).MpCode == code);
        return answered.Item is null
            ? explained
            : explained with
            {
                Path = DecisionPath.Of(
                    [.. explained.Path.Steps.Select(s => s.Rule).Append(answered.Item).Distinct()],
                    answered.Index,
                    Problem.Of(answered.Item.Code)
                ),
                Evidence = [],
                Fix = null,
            };
    }

    private static Problem? OfService(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.TooManyRequests => Problem.Of(Problems.TokenTooManyRequests),
            >= HttpStatusCode.InternalServerError => Problem.Of(
                Problems.TokenTemporarilyUnavailable
            ),
            _ => null,
        };

    private static string Request(string assertion, GrantIssuer issuer) =>
        $"""
            POST {issuer.Profile.Base}token
            Content-Type: application/x-www-form-urlencoded

            grant_type={TokenDoor.GrantType}
            &assertion={assertion[..Math.Min(24, assertion.Length)]}…
            """;

    private static string? Member(string body, string name)
    {
        try
        {
            var json = JsonElement.Parse(body);
            return json.ValueKind == JsonValueKind.Object ? JsonText.Member(json, name) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
