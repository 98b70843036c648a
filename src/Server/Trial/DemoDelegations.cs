using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.Server.Trial;

/// <summary>What the demo's customer has let the supplier do: a delegated scope, and a system user.</summary>
internal static class DemoDelegations
{
    public static void Plant(
        PortvaktDb db,
        EnvironmentName environment,
        DemoClient supplier,
        DateTimeOffset now
    )
    {
        var scheme = DelegationScheme.Create(
            environment,
            DemoOrganisations.Jordbaer.Id,
            new LanguageMap("Eierskap i registrerte enheter"),
            [ScopeName.Of(DemoScopes.Delegable)],
            now
        );
        var customer = DemoOrganisations.Fossekall.Id;
        var vendor = DemoOrganisations.Pingvin.Id;
        var delegation = Delegation.Give(scheme, customer, vendor, Validity.Since(now)).Value!;
        var system = RegisteredSystem
            .Register(
                environment,
                vendor,
                "kommunelonn",
                new LanguageMap("Kommunelønn"),
                [supplier.Integration.ClientId],
                now
            )
            .Value!;
        db.DelegationSchemes.Add(scheme);
        db.Delegations.Add(delegation);
        db.RegisteredSystems.Add(system);
        db.SystemUsers.Add(SystemUser.Create(system, customer, null, now));
    }
}
