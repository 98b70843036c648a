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
    private static readonly (string Prefix, string Subscope, Text Description)[] Scopes =
    [
        (
            "idporten",
            "dcr.read",
            new(
                "Lese egne klienter i selvbetjenings-API-et",
                "Lese eigne klientar i sjølvbetenings-API-et",
                "Read your own clients in the self-service API"
            )
        ),
        (
            "idporten",
            "dcr.modify",
            new(
                "Endre nøkler på egne klienter i selvbetjenings-API-et",
                "Endre nøklar på eigne klientar i sjølvbetenings-API-et",
                "Change keys of your own clients in the self-service API"
            )
        ),
        (
            "idporten",
            "dcr.write",
            new(
                "Opprette og endre egne klienter i selvbetjenings-API-et",
                "Opprette og endre eigne klientar i sjølvbetenings-API-et",
                "Create and change your own clients in the self-service API"
            )
        ),
        (
            "idporten",
            "dcr.supplier",
            new(
                "Opprette og endre klienter for kunder i selvbetjenings-API-et",
                "Opprette og endre klientar for kundar i sjølvbetenings-API-et",
                "Create and change clients for customers in the self-service API"
            )
        ),
        (
            "idporten",
            "dcr/onbehalfof:write",
            new(
                "Endre onbehalfof på egne klienter",
                "Endre onbehalfof på eigne klientar",
                "Change onbehalfof of your own clients"
            )
        ),
        (
            "idporten",
            "dcr/onbehalfof.write",
            new(
                "Endre onbehalfof på egne klienter",
                "Endre onbehalfof på eigne klientar",
                "Change onbehalfof of your own clients"
            )
        ),
        (
            "idporten",
            "scopes.read",
            new(
                "Lese egne scopes og tilganger i selvbetjenings-API-et",
                "Lese eigne scope og tilgangar i sjølvbetenings-API-et",
                "Read your own scopes and access in the self-service API"
            )
        ),
        (
            "idporten",
            "scopes.write",
            new(
                "Opprette og endre egne scopes og tilganger",
                "Opprette og endre eigne scope og tilgangar",
                "Create and change your own scopes and access"
            )
        ),
        (
            "krr",
            "global/kontaktinformasjon.read",
            new("Lese kontaktinformasjon", "Lese kontaktinformasjon", "Read contact information")
        ),
        (
            "krr",
            "global/digitalpost.read",
            new(
                "Lese adresse til digital postkasse",
                "Lese adresse til digital postkasse",
                "Read the address of a digital mailbox"
            )
        ),
        (
            "altinn",
            "maskinporten/delegations.admin",
            new("Slå opp alle delegeringer", "Slå opp alle delegeringar", "Look up all delegations")
        ),
        (
            "altinn",
            "maskinporten/delegations",
            new(
                "Slå opp delegeringer av egne scopes",
                "Slå opp delegeringar av eigne scope",
                "Look up delegations of your own scopes"
            )
        ),
        (
            "altinn",
            "maskinporten/delegationschemes.read",
            new(
                "Lese egne delegeringsordninger",
                "Lese eigne delegeringsordningar",
                "Read your own delegation schemes"
            )
        ),
        (
            "altinn",
            "maskinporten/delegationschemes.write",
            new(
                "Opprette egne delegeringsordninger",
                "Opprette eigne delegeringsordningar",
                "Create your own delegation schemes"
            )
        ),
        (
            "altinn",
            "maskinporten/systemuser.read",
            new("Slå opp systembrukere", "Slå opp systembrukarar", "Look up system users")
        ),
        (
            "altinn",
            "maskinporten/consent.read",
            new("Slå opp samtykker", "Slå opp samtykke", "Look up consents")
        ),
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
            db.Organisations.Add(organisation);
            db.TermsAcceptances.Add(
                organisation.AcceptTerms(terms.InForce(now), personId: null, now)
            );
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
        foreach (var (prefix, subscope, description) in Scopes)
        {
            var name = ScopeName.Create(prefix, subscope).Value;
            if (!names.Contains(name))
                db.Scopes.Add(Scope.Create(environment, name, owner, Properties(description), now));
        }
    }

    /// <summary>Granted by the service desk only, so not in the catalogue.</summary>
    private static ScopeProperties Properties(Text description) =>
        new(
            new LanguageMap(description.Nb)
            {
                Tagged = new Dictionary<string, string>
                {
                    [Language.Nynorsk.Tag()] = description.Nn,
                    [Language.English.Tag()] = description.En,
                },
            }
        )
        {
            Visibility = Visibility.Internal,
        };
}
