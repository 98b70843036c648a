using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Domain.Tokens.Proofs;
using Portvakt.Store.Replay;
using Portvakt.TokenServer.Delegations;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Limits;
using Portvakt.TokenServer.Refusals;
using Portvakt.TokenServer.Usage;

namespace Portvakt.TokenServer.Token;

/// <summary>
/// POST /token (RFC 7523 section 2.1): who is it, may they, write. It touches memory and the replay guard, nothing else;
/// only a grant with consumer_org or authorization_details asks the environment's delegation source.
/// </summary>
internal sealed class TokenEndpoint(
    LiveDirectory directory,
    ISignatures signatures,
    IReplayGuard guard,
    RefusalLog refusals,
    UsageMeter usage,
    RequestLimits limits,
    ProofNonces nonces,
    OpaqueTokens opaque,
    DelegationSources sources,
    TimeProvider time
)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

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
            await Issue(http, site, assertion);
    }

    private async Task Issue(HttpContext http, IssuerSite site, ReadOnlyMemory<byte> assertion)
    {
        var grant = Case(http, site, assertion, time.GetUtcNow());
        var genuine = GrantRules.CheckGenuine(grant);
        if (!genuine.Ok)
        {
            await Refuse(http, site, genuine);
            return;
        }
        // Before the grant is recorded, so that it is still good after the wait.
        if (limits.TakeClient(site.Profile.Environment, grant.Client.ClientId) is { } wait)
        {
            await Later(http, site, Problems.TokenTooManyRequests, wait);
            return;
        }

        if (
            grant.Proof is { } proof
            && await Record(site, proof) is { Result: not ReplayResult.Recorded } seen
        )
        {
            await NotRecorded(http, site, GrantRules.ProofReplayed(grant), seen);
            return;
        }
        var used = await guard.Record(
            ReplayKey.Of(site.Profile.Environment, grant.Grant),
            DateTimeOffset.FromUnixTimeSeconds(grant.Grant.Claims.IssuedAt!.Value),
            DateTimeOffset.FromUnixTimeSeconds(grant.Grant.Claims.ExpiresAt!.Value)
        );
        if (used.Result != ReplayResult.Recorded)
        {
            await NotRecorded(http, site, GrantRules.Replayed(grant), used);
            return;
        }

        if (directory.IsBehind(used.NewestChange))
        {
            // Another node changed something before this request came: what it was judged by may no longer hold.
            if (!await directory.CatchUp())
            {
                await Unavailable(http, site, Soon);
                return;
            }
            grant = Case(http, site, assertion, grant.Now);
            genuine = GrantRules.CheckGenuine(grant);
        }
        var allowed = genuine.Ok ? GrantRules.CheckAllowed(grant) : genuine;
        if (allowed.Ok)
        {
            grant.Answers = await sources.Answer(grant, http.RequestAborted);
            allowed = GrantRules.CheckConfirmed(grant);
        }
        if (!allowed.Ok)
            await Refuse(http, site, allowed);
        else if (directory.Of(site.Profile.Environment).FindSigner(grant.Now) is { } signer)
        {
            usage.Count(grant);
            if (site.Profile.Dpop == DpopUse.WithNonce)
                http.Response.Headers["DPoP-Nonce"] = nonces.Give(grant.Now);
            await TokenAnswer.Write(http, grant, signer, opaque, time);
        }
        else
            await Unavailable(http, site, Soon);
    }

    private GrantCase Case(
        HttpContext http,
        IssuerSite site,
        ReadOnlyMemory<byte> assertion,
        DateTimeOffset now
    ) =>
        new(
            site.Profile,
            directory.Of(site.Profile.Environment),
            signatures,
            site.Certificates,
            now,
            assertion
        )
        {
            SentProof = Proof(http.Request.Headers["DPoP"]),
            Nonces = nonces,
        };

    // Several count as an unreadable one (RFC 9449 section 4.3, check 1).
    private static string? Proof(StringValues sent) =>
        sent.Count switch
        {
            0 => null,
            1 => sent[0],
            _ => "",
        };

    private Task<ReplayAnswer> Record(IssuerSite site, DpopProof proof)
    {
        var issued = DateTimeOffset.FromUnixTimeSeconds(proof.IssuedAt);
        return guard.Record(
            ReplayKey.Of(site.Profile.Environment, proof),
            issued,
            issued + site.Profile.MaxGrantLifetime
        );
    }

    private Task Refuse(HttpContext http, IssuerSite site, GrantVerdict verdict)
    {
        if (verdict.Problem!.Code == Problems.TokenDelegationSourceUnavailable)
            SetRetryAfter(http, DelegationSources.Recovery);
        if (verdict.Problem.Code == Problems.TokenProofNonceMissing)
            http.Response.Headers["DPoP-Nonce"] = nonces.Give(verdict.Grant.Now);
        refusals.Note(verdict, TraceId.Of(http));
        return Refuse(http, site, verdict.Problem!);
    }

    private Task Refuse(HttpContext http, IssuerSite site, Problem problem)
    {
        limits.NoteRefused(http.Connection.RemoteIpAddress);
        return ErrorAnswer.Write(http, site, problem);
    }

    private Task NotRecorded(
        HttpContext http,
        IssuerSite site,
        GrantVerdict replayed,
        ReplayAnswer used
    ) =>
        used.Result == ReplayResult.Replayed
            ? Refuse(http, site, replayed)
            : Unavailable(http, site, used.RetryAfter);

    private static Task Unavailable(HttpContext http, IssuerSite site, TimeSpan wait) =>
        Later(http, site, Problems.TokenTemporarilyUnavailable, wait);

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
}
