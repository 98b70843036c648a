using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.Domain.Tokens.Proofs;
using Portvakt.Store.Replay;
using Portvakt.TokenServer.Delegations;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Limits;

namespace Portvakt.TokenServer.Token;

/// <summary>
/// Asks the rules about a grant, and between them the replay guard and the delegation source: is it genuine, is it used
/// for the first time, is it allowed, is it confirmed.
/// </summary>
internal sealed class GrantJudge(
    LiveDirectory directory,
    ISignatures signatures,
    IReplayGuard guard,
    RequestLimits limits,
    ProofNonces nonces,
    DelegationSources sources
)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <param name="site">The issuer that is asked.</param>
    /// <param name="assertion">The grant.</param>
    /// <param name="proof">The DPoP header; null without one.</param>
    /// <param name="now">The instant that everything is judged by.</param>
    public async Task<Decision> Judge(
        IssuerSite site,
        ReadOnlyMemory<byte> assertion,
        string? proof,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var version = directory.Version;
        var genuine = GrantRules.CheckGenuine(Case(site, assertion, proof, now));
        if (!genuine.Ok)
            return Decision.Refuse(genuine);
        // Before the grant is recorded, so that it is still good after the wait.
        var environment = site.Profile.Environment;
        if (limits.TakeClient(environment, genuine.Grant.Client.ClientId) is { } wait)
            return Decision.ComeAgain(Problems.TokenTooManyRequests, wait);

        var used = await Record(site, genuine.Grant);
        if (used.Result == ReplayResult.Unavailable)
            return Decision.ComeAgain(Problems.TokenTemporarilyUnavailable, used.RetryAfter);
        if (used.Replayed is { } replayed)
            return Decision.Refuse(replayed);

        // Another node may have changed something before this request came, and what the grant was judged by may no
        // longer hold, whether this node takes it in now or has done so meanwhile.
        if (directory.IsBehind(used.NewestChange) && !await directory.CatchUp())
            return Decision.ComeAgain(Problems.TokenTemporarilyUnavailable, Soon);
        if (directory.Version != version)
            genuine = GrantRules.CheckGenuine(Case(site, assertion, proof, now));
        var verdict = genuine.Ok ? GrantRules.CheckAllowed(genuine.Grant) : genuine;
        if (verdict.Ok)
        {
            verdict.Grant.Answers = await sources.Answer(verdict.Grant, cancellation);
            verdict = GrantRules.CheckConfirmed(verdict.Grant);
        }
        if (!verdict.Ok)
            return Decision.Refuse(verdict);
        return directory.Of(environment).FindSigner(now) is { } signer
            ? Decision.Issue(verdict, signer)
            : Decision.ComeAgain(Problems.TokenTemporarilyUnavailable, Soon);
    }

    private GrantCase Case(
        IssuerSite site,
        ReadOnlyMemory<byte> assertion,
        string? proof,
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
            SentProof = proof,
            Nonces = nonces,
        };

    /// <summary>First the proof, which is used up by every grant that it comes with; then the grant.</summary>
    private async Task<FirstUse> Record(IssuerSite site, GrantCase grant)
    {
        var environment = site.Profile.Environment;
        if (grant.Proof is { } proof)
        {
            var key = ReplayKey.Of(environment, proof);
            var issued = DateTimeOffset.FromUnixTimeSeconds(proof.IssuedAt);
            var end = issued + site.Profile.MaxGrantLifetime;
            var seen = await guard.Record(key, issued, end);
            if (seen.Result != ReplayResult.Recorded)
                return new FirstUse(seen, GrantRules.ProofReplayed(grant));
        }
        var claims = grant.Grant.Claims;
        var used = await guard.Record(
            ReplayKey.Of(environment, grant.Grant),
            DateTimeOffset.FromUnixTimeSeconds(claims.IssuedAt!.Value),
            DateTimeOffset.FromUnixTimeSeconds(claims.ExpiresAt!.Value)
        );
        return new FirstUse(used, GrantRules.Replayed(grant));
    }

    /// <summary>The guard's answer, and the verdict if it was no first use.</summary>
    private readonly record struct FirstUse(ReplayAnswer Answer, GrantVerdict OnReplay)
    {
        public ReplayResult Result => Answer.Result;

        public long NewestChange => Answer.NewestChange;

        public TimeSpan RetryAfter => Answer.RetryAfter;

        public GrantVerdict? Replayed => Result == ReplayResult.Replayed ? OnReplay : null;
    }
}
