using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;

namespace Portvakt.Store.Seeding;

/// <summary>
/// What every environment is born with: the operator's organisation, its prefixes, and the scopes that the
/// self-service API and its neighbours are guarded by.
/// </summary>
public static class BuiltIns
{
    private static readonly (string Prefix, string Subscope, string Nb)[] Scopes =
    [
        ("idporten", "dcr.read", "Lese egne klienter i selvbetjenings-API-et"),
        ("idporten", "dcr.modify", "Endre nøkler på egne klienter i selvbetjenings-API-et"),
        ("idporten", "dcr.write", "Opprette og endre egne klienter i selvbetjenings-API-et"),
        (
            "idporten",
            "dcr.supplier",
            "Opprette og endre klienter for kunder i selvbetjenings-API-et"
        ),
        ("idporten", "dcr/onbehalfof:write", "Endre onbehalfof på egne klienter"),
        ("idporten", "dcr/onbehalfof.write", "Endre onbehalfof på egne klienter"),
        ("idporten", "scopes.read", "Lese egne scopes og tilganger i selvbetjenings-API-et"),
        ("idporten", "scopes.write", "Opprette og endre egne scopes og tilganger"),
        ("krr", "global/kontaktinformasjon.read", "Lese kontaktinformasjon"),
        ("krr", "global/digitalpost.read", "Lese adresse til digital postkasse"),
        ("altinn", "maskinporten/delegations.admin", "Slå opp alle delegeringer"),
        ("altinn", "maskinporten/delegations", "Slå opp delegeringer av egne scopes"),
        ("altinn", "maskinporten/delegationschemes.read", "Lese egne delegeringsordninger"),
        ("altinn", "maskinporten/delegationschemes.write", "Opprette egne delegeringsordninger"),
        ("altinn", "maskinporten/systemuser.read", "Slå opp systembrukere"),
        ("altinn", "maskinporten/consent.read", "Slå opp samtykker"),
    ];

    /// <summary>Adds what is missing; run at every start, since configuration can add an environment.</summary>
    public static async Task Ensure(
        IDbContextFactory<PortvaktDb> store,
        Landscape landscape,
        OrganisationId operatorNumber,
        string operatorName,
        TermsBook terms,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        if (!await db.Organisations.AnyAsync(o => o.Number == operatorNumber, cancellation))
        {
            var organisation = Organisation.Register(operatorNumber, operatorName, now);
            organisation.AcceptTerms(terms.InForce(now), personId: null, now);
            db.Organisations.Add(organisation);
        }
        foreach (var environment in landscape.Environments)
            await Ensure(db, environment.Name, operatorNumber, now, cancellation);
        if (db.ChangeTracker.HasChanges())
            await db.SaveChangesAsync(cancellation);
    }

    private static async Task Ensure(
        PortvaktDb db,
        EnvironmentName environment,
        OrganisationId owner,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var prefixes = await db
            .Prefixes.Where(p => p.Environment == environment)
            .Select(p => p.Prefix)
            .ToListAsync(cancellation);
        foreach (var prefix in Scopes.Select(s => s.Prefix).Distinct().Except(prefixes))
            db.Prefixes.Add(
                ScopePrefix.Grant(environment, prefix, owner, now, builtIn: true).Value!
            );
        var names = await db
            .Scopes.Where(s => s.Environment == environment && s.Owner == owner)
            .Select(s => s.Name)
            .ToListAsync(cancellation);
        foreach (var (prefix, subscope, nb) in Scopes)
        {
            var name = ScopeName.Create(prefix, subscope).Value;
            if (!names.Contains(name))
                db.Scopes.Add(Scope.Create(environment, name, owner, Properties(nb), now));
        }
    }

    /// <summary>Granted by the service desk only, so not in the catalogue.</summary>
    private static ScopeProperties Properties(string description) =>
        new(new LanguageMap(description)) { Visibility = Visibility.Internal };
}
