using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store.People;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Delegations;

/// <summary>The environment's own register, answered from the snapshot: what is withdrawn counts no more at once.</summary>
internal sealed class LocalDelegationSource(
    LiveDirectory directory,
    EnvironmentName environment,
    IDataProtectionProvider protection,
    TimeProvider time
) : IDelegationSource
{
    private DelegationRegister Register => directory.Of(environment).Register;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public ValueTask<SourceAnswer<IReadOnlyList<KnownDelegation>>> FindDelegations(
        DelegationQuestion question,
        CancellationToken cancellation
    ) => new(Search(question.Scope, question.Consumer, question.Supplier));

    /// <summary>The delegations of a scope that hold now, of one consumer or supplier or of all.</summary>
    public SourceAnswer<IReadOnlyList<KnownDelegation>> Search(
        string scope,
        OrganisationId? consumer,
        OrganisationId? supplier
    )
    {
        var register = Register;
        var now = Now;
        var candidates =
            consumer is { } from && supplier is { } to
                ? register.Between(from, to)
                : register.AllDelegations;
        return new(
            true,
            [
                .. from entry in candidates
                where consumer is null || entry.Consumer == consumer
                where supplier is null || entry.Supplier == supplier
                where entry.Span.HoldsAt(now)
                let scopes = register.ScopesOf(entry.Scheme)
                where scopes.Contains(scope, StringComparer.Ordinal)
                select new KnownDelegation(
                    entry.Consumer,
                    entry.Supplier,
                    entry.Scheme,
                    scopes,
                    DateTimeOffset.FromUnixTimeMilliseconds(entry.Span.From)
                ),
            ]
        );
    }

    public ValueTask<SourceAnswer<KnownSystemUser>> FindSystemUser(
        SystemUserQuestion question,
        CancellationToken cancellation
    )
    {
        var register = Register;
        foreach (var user in register.UsersOf(question.Customer))
        {
            if (
                user.ExternalReference == question.ExternalReference
                && register.System(user.System) is { } system
                && system.Vendor == question.Vendor
                && system.ClientIds.Contains(question.ClientId, StringComparer.Ordinal)
            )
                return new(
                    new KnownSystemUser(
                        user.Id,
                        system.SystemId,
                        user.Customer,
                        system.Vendor,
                        user.ExternalReference,
                        user.Created
                    )
                );
        }
        return new(SourceAnswer<KnownSystemUser>.Nothing);
    }

    public ValueTask<SourceAnswer<KnownConsent>> FindConsent(
        ConsentQuestion question,
        CancellationToken cancellation
    )
    {
        var holds =
            Register.Consent(question.Id) is { } consent
            && consent.Span.HoldsAt(Now)
            && consent.Receiver == question.To
            && SealedPerson.IsFrom(
                question.From,
                consent.FromOrganisation,
                consent.FromPerson,
                protection
            )
                ? Known(question, consent)
                : null;
        return new(new SourceAnswer<KnownConsent>(true, holds));
    }

    private static KnownConsent Known(ConsentQuestion question, ConsentEntry consent) =>
        new(
            question.Id,
            question.From,
            consent.Receiver,
            DateTimeOffset.FromUnixTimeMilliseconds(consent.Span.From),
            consent.Span.To == long.MaxValue
                ? null
                : DateTimeOffset.FromUnixTimeMilliseconds(consent.Span.To),
            ConsentRights.Read(consent.Rights)
        );
}
