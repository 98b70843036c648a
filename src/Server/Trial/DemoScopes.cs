using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.Server.Trial;

/// <summary>What the demo's providers offer in a test environment, and to whom.</summary>
internal sealed class DemoScopes(
    PortvaktDb db,
    InstalledEnvironment environment,
    DateTimeOffset now
)
{
    /// <summary>The scope of consumer.env.</summary>
    public const string Consumed = "fjelltake:kart/hoyde.read";

    /// <summary>A scope that needs no access.</summary>
    public const string Open = "jordbaer:enhet.read";

    /// <summary>The scope of supplier.env: suppliers use it for a customer, and anybody for itself.</summary>
    public const string Delegable = "jordbaer:eierskap.read";

    /// <summary>The audience that supplier.env asks for.</summary>
    public const string DelegableAudience = "https://api.jordbaer.example/eierskap";

    public void Plant()
    {
        foreach (var provider in DemoOrganisations.Customers.Where(o => o.Prefix is not null))
            db.Prefixes.Add(
                ScopePrefix.Grant(environment.Name, provider.Prefix, provider.Id, now).Value!
            );
        Offer(DemoOrganisations.Fjelltake, "varsel.read", "Varsler om vær og skred", open: true);
        Offer(
            DemoOrganisations.Fjelltake,
            "kart/hoyde.read",
            "Høydedata for hele landet",
            to: [DemoOrganisations.Fossekall, DemoOrganisations.Lynghei]
        );
        Offer(
            DemoOrganisations.Fjelltake,
            "beredskap.write",
            "Melde hendelser til beredskapsregisteret",
            visibility: Visibility.Private,
            to: [DemoOrganisations.Fossekall]
        );
        Offer(
            DemoOrganisations.Skattemake,
            "inntekt/summert.read",
            "Summert skattegrunnlag for en person",
            to: [DemoOrganisations.Nordlys, DemoOrganisations.Multe]
        );
        Offer(
            DemoOrganisations.Skattemake,
            "innkreving.write",
            "Opprette innkrevingssaker",
            visibility: Visibility.Private
        );
        Offer(
            DemoOrganisations.Jordbaer,
            "enhet.read",
            "Grunndata om registrerte enheter",
            open: true
        );
        Offer(
            DemoOrganisations.Jordbaer,
            "eierskap.read",
            "Eiere av registrerte enheter",
            open: true,
            delegable: true
        );
        Offer(
            DemoOrganisations.Jordbaer,
            "rolle.read",
            "Roller i registrerte enheter",
            to: [DemoOrganisations.Nordlys]
        );
    }

    private void Offer(
        DemoOrganisation owner,
        string subscope,
        string description,
        bool open = false,
        Visibility visibility = Visibility.Public,
        DemoOrganisation[]? to = null,
        bool delegable = false
    )
    {
        var properties = new ScopeProperties(new LanguageMap(description))
        {
            AccessibleForAll = open,
            Visibility = visibility,
            DelegationSource = delegable ? environment.DelegationSource : null,
        };
        var name = ScopeName.Create(owner.Prefix!, subscope).Value;
        var scope = Scope.Create(environment.Name, name, owner.Id, properties, now);
        db.Scopes.Add(scope);
        foreach (var consumer in to ?? [])
            db.Accesses.Add(ScopeAccess.Grant(scope, consumer.Id, now));
    }
}
