using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Grants;

/// <summary>
/// Puts a grant to the rules of the token server without being it: nothing is issued and nothing is used up. The facts
/// come from the database, so that whoever explains a refusal can never say anything else than what was answered.
/// </summary>
public sealed class StoredJudge(
    StoreConnection store,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    private readonly GrantFactsReader reader = new(store, clock);

    /// <summary>What would become of an assertion.</summary>
    /// <param name="at">The instant that its own times are judged by.</param>
    /// <param name="delegationsAreHere">Whether delegations are in the environment's own register.</param>
    public async Task<GrantVerdict> Judge(
        IssuerProfile profile,
        ICertificates certificates,
        ReadOnlyMemory<byte> assertion,
        DateTimeOffset at,
        bool delegationsAreHere,
        CancellationToken cancellation
    )
    {
        var claims = GrantReader.Read(assertion) is { Ok: true, Value: var grant }
            ? grant.Claims
            : new GrantClaims();
        var facts = await reader.Read(
            profile.Environment,
            new RightsQuestion(claims.Scopes)
            {
                ClientId = claims.Issuer ?? "",
                Consumer = Read(claims.ConsumerOrganisation, profile),
            },
            cancellation
        );
        var asked = new GrantCase(profile, facts, new RsaSignatures(), certificates, at, assertion);
        var source = Source(profile, delegationsAreHere);
        return await GrantRules.CheckAll(asked, source, cancellation);
    }

    /// <summary>What the rules about rights say to a question.</summary>
    public async Task<GrantVerdict> Judge(
        IssuerProfile profile,
        RightsQuestion question,
        bool delegationsAreHere,
        CancellationToken cancellation
    )
    {
        var facts = await reader.Read(profile.Environment, question, cancellation);
        var supposed = SupposedGrant.Of(
            profile,
            facts,
            clock.GetUtcNow(),
            question.ClientId ?? GrantFactsReader.Supposed,
            question.Scopes,
            question.Consumer
        );
        var source = Source(profile, delegationsAreHere);
        return await GrantRules.CheckRights(supposed, source, cancellation);
    }

    private IDelegationSource Source(IssuerProfile profile, bool here) =>
        here
            ? new StoredDelegationSource(store, profile.Environment, protection, clock.GetUtcNow())
            : ElsewhereSource.Instance;

    private static OrganisationId? Read(string? number, IssuerProfile profile) =>
        profile.Numbers.TryRead(number, out var read) ? read : null;
}
