using System.Net;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What a token endpoint answered to a grant; shown once and kept nowhere.</summary>
/// <param name="Request">The request as it went over the wire, the assertion in it shortened.</param>
/// <param name="Body">The answer in lines.</param>
public sealed record GrantAnswer(string Request, HttpStatusCode Status, string Body)
{
    public bool Ok => Status == HttpStatusCode.OK;

    /// <summary>What the grant said, header and payload in lines.</summary>
    public required string Grant { get; init; }

    /// <summary>The token's header in lines; null when there is none, or it is opaque.</summary>
    public string? TokenHeader { get; init; }

    /// <summary>The token's claims in lines.</summary>
    public string? TokenClaims { get; init; }

    /// <summary>Why it was refused, check by check; null for a token.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The problem's own words when no rule refused it: too many requests, or the service is away.</summary>
    public Problem? Problem { get; init; }
}
