using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.TokenServer.Tests;

/// <summary>What a customer has let the seeded client's organisation do, written as the portal writes it.</summary>
internal sealed record Delegated(
    DelegationScheme Scheme,
    Delegation Delegation,
    RegisteredSystem System,
    SystemUser User,
    Consent Consent,
    Consent Personal
)
{
    public const string Delegable = "demo:delegable";
    public const string DelegableToo = "demo:delegable-too";
    public const string ForGranted = "demo:delegable-granted";
    public const string Source = "https://tt02.altinn.no/";
    public const string PersonNumber = "05848998356";
    public const string Person = $"urn:altinn:person:identifier-no:{PersonNumber}";

    /// <summary>Its scopes, which the seeded client has registered.</summary>
    public static readonly string[] Scopes =
    [
        Delegable,
        DelegableToo,
        ForGranted,
        AltinnScopes.OwnDelegations,
        AltinnScopes.AllDelegations,
    ];

    public static readonly OrganisationId Customer = OrganisationId.Of("0192:958935420");
    public static readonly OrganisationId SubUnit = OrganisationId.Of("0192:211176830");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Writes it all through a store that the server listens to.</summary>
    public static async Task<Delegated> In(StoreConnection store)
    {
        var now = TimeProvider.System.GetUtcNow();
        var supplier = Seeding.Consumer;
        var scheme = DelegationScheme.Create(
            World.Ver2,
            Seeding.Provider,
            new LanguageMap("scheme"),
            [ScopeName.Of(Delegable), ScopeName.Of(ForGranted)],
            now
        );
        var delegation = Delegation.Give(scheme, Customer, supplier, Validity.Since(now)).Value!;
        var system = RegisteredSystem
            .Register(
                World.Ver2,
                supplier,
                "lonn",
                new LanguageMap("system"),
                [Seeding.ClientId],
                now
            )
            .Value!;
        var user = SystemUser.Create(system, Customer, null, now);
        var rights = ConsentRights.To("income", new Dictionary<string, string> { ["year"] = "7" });
        var validity = new Validity(now.AddHours(-1), now.AddHours(1));
        var consent = Consent.Give(World.Ver2, Customer, supplier, rights, validity);
        var personal = Consent.GivePersonally(
            World.Ver2,
            SealedPerson.Seal(PersonNumber, World.Protection),
            supplier,
            rights,
            validity
        );
        await using var db = store.CreateDbContext();
        db.Scopes.AddRange(
            MakeScope(Delegable, open: true),
            MakeScope(DelegableToo, open: true),
            MakeScope(ForGranted, open: false),
            MakeScope(AltinnScopes.OwnDelegations, open: true),
            MakeScope(AltinnScopes.AllDelegations, open: true)
        );
        db.Prefixes.Add(ScopePrefix.Grant(World.Ver2, "demo", supplier, now).Value!);
        db.DelegationSchemes.Add(scheme);
        db.Delegations.Add(delegation);
        db.RegisteredSystems.Add(system);
        db.SystemUsers.Add(user);
        db.SystemUsers.Add(SystemUser.Create(system, Customer, "kunde-7", now));
        db.Consents.AddRange(consent, personal);
        await db.SaveChangesAsync(Stop);
        return new Delegated(scheme, delegation, system, user, consent, personal);
    }

    /// <summary>Changes what is stored, as a use case in that store's process does.</summary>
    public static async Task Change<T>(StoreConnection store, Guid id, Action<T> change)
        where T : Aggregate
    {
        await using var db = store.CreateDbContext();
        change(await db.Set<T>().SingleAsync(x => x.Id == id, Stop));
        await db.SaveChangesAsync(Stop);
    }

    private static Scope MakeScope(string name, bool open) =>
        Scope.Create(
            World.Ver2,
            ScopeName.Of(name),
            Seeding.Provider,
            new ScopeProperties(new LanguageMap("test"))
            {
                AccessibleForAll = open,
                DelegationSource = Source,
            },
            TimeProvider.System.GetUtcNow()
        );
}
