using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Domain.Tokens.Proofs;
using Portvakt.TokenServer.Delegations;
using Portvakt.TokenServer.Limits;
using Portvakt.TokenServer.Refusals;
using Portvakt.TokenServer.Usage;

namespace Portvakt.TokenServer.Token;

/// <summary>
/// POST /token (RFC 7523 section 2.1): read the request, let the grant be judged, write the answer. As long as no
/// delegation is asked for elsewhere it touches memory and the replay guard, nothing else.
/// </summary>
internal sealed class TokenEndpoint(
    GrantJudge judge,
    RequestLimits limits,
    RefusalLog refusals,
    UsageMeter usage,
    ProofNonces nonces,
    OpaqueTokens opaque,
    TimeProvider time
)
{
    private const string NonceHeader = "DPoP-Nonce";

    public async Task Post(HttpContext http, IssuerSite site)
    {
        if (limits.Blocked(http.Connection.RemoteIpAddress) is { } wait)
        {
            await Later(http, site, Problems.TokenTooManyRequests, wait);
            return;
        }
        using var body = await RequestBody.Read(http.Request, TokenForm.MaxBytes);
        if (body.TooLarge)
            await Refuse(http, site, Problem.Of(Problems.TokenRequestTooLarge));
        else if (TokenForm.Read(body.Memory, out var assertion) is { } malformed)
            await Refuse(http, site, malformed);
        else
            await Answer(http, site, assertion);
    }

    private async Task Answer(HttpContext http, IssuerSite site, ReadOnlyMemory<byte> assertion)
    {
        var decision = await judge.Judge(
            site,
            assertion,
            Proof(http.Request.Headers["DPoP"]),
            time.GetUtcNow(),
            http.RequestAborted
        );
        if (decision.Later is { } code)
            await Later(http, site, code, decision.Wait);
        else if (decision.Signer is { } signer)
            await Issue(http, site, decision.Verdict.Grant, signer);
        else
            await Refuse(http, site, decision.Verdict);
    }

    private Task Issue(HttpContext http, IssuerSite site, GrantCase grant, ITokenSigner signer)
    {
        usage.Count(grant);
        if (site.Profile.Dpop == DpopUse.WithNonce)
            http.Response.Headers[NonceHeader] = nonces.Give(grant.Now);
        return TokenAnswer.Write(http, grant, signer, opaque, time);
    }

    private Task Refuse(HttpContext http, IssuerSite site, GrantVerdict verdict)
    {
        var problem = verdict.Problem!;
        if (problem.Code == Problems.TokenDelegationSourceUnavailable)
            SetRetryAfter(http, DelegationSources.Recovery);
        if (problem.Code == Problems.TokenProofNonceMissing)
            http.Response.Headers[NonceHeader] = nonces.Give(verdict.Grant.Now);
        refusals.Note(verdict, TraceId.Of(http));
        return Refuse(http, site, problem);
    }

    private Task Refuse(HttpContext http, IssuerSite site, Problem problem)
    {
        limits.NoteRefused(http.Connection.RemoteIpAddress);
        return ErrorAnswer.Write(http, site, problem);
    }

    private static Task Later(HttpContext http, IssuerSite site, string code, TimeSpan wait)
    {
        SetRetryAfter(http, wait);
        return ErrorAnswer.Write(http, site, Problem.Of(code));
    }

    private static void SetRetryAfter(HttpContext http, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
    }

    // Several count as an unreadable one (RFC 9449 section 4.3, check 1).
    private static string? Proof(StringValues sent) =>
        sent.Count switch
        {
            0 => null,
            1 => sent[0],
            _ => "",
        };
}
