using Bench.Clients;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Bench.Loader;

/// <summary>
/// One provider with a hundred scopes, organisations that each have access to all of them, and clients dealt out to
/// the organisations in turn. Written with the product's own entities, so that it follows their schema.
/// </summary>
internal sealed class Plan
{
    private const int ScopeCount = 100;
    private const int ScopesPerClient = 3;

    private static readonly EnvironmentName Environment = EnvironmentName.Of("ver2");

    private readonly StoreConnection store;
    private readonly int accesses;
    private readonly List<Scope> scopes;
    private readonly List<OrganisationId> consumers;
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    private Plan(StoreConnection store, int accesses)
    {
        this.store = store;
        this.accesses = accesses;
        var numbers = Organisations.Numbers().Take(1 + (accesses + ScopeCount - 1) / ScopeCount);
        consumers = [.. numbers];
        scopes = [.. Enumerable.Range(0, ScopeCount).Select(i => Offer(consumers[0], i))];
        consumers.RemoveAt(0);
    }

    public static async Task<Plan> Start(StoreConnection store, int accesses)
    {
        if (accesses < ScopeCount)
            throw new ArgumentException($"There must be at least {ScopeCount} accesses.");
        var plan = new Plan(store, accesses);
        await Batches.Save(store, plan.scopes, scope => scope);
        return plan;
    }

    public Task GrantAccesses() =>
        Batches.Save(
            store,
            Enumerable.Range(0, accesses),
            i => ScopeAccess.Grant(scopes[i % ScopeCount], consumers[i / ScopeCount], now)
        );

    /// <summary>
    /// Makes the first organisation a customer that has accepted the terms, and writes its number to a file beside
    /// <paramref name="clientFile"/>.
    /// </summary>
    public async Task RegisterOwner(string clientFile)
    {
        var organisation = Organisation.Register(consumers[0], "Owner of many clients", now);
        await Batches.Save<object>(
            store,
            [
                organisation.AcceptTerms(TermsFile.BuiltIn.InForce(now), personId: null, now),
                organisation,
            ],
            row => row
        );
        await File.WriteAllTextAsync(
            Path.ChangeExtension(clientFile, ".orgno"),
            consumers[0].WireForm
        );
    }

    /// <summary>Registers the clients, each with a kid of its own for a key of the pool.</summary>
    /// <param name="owned">How many of them the first organisation has; 0 to deal out all of them alike.</param>
    public async Task<Client[]> RegisterClients(KeyPool pool, int count, int owned = 0)
    {
        var clients = new Client[count];
        await Batches.Save(
            store,
            Enumerable.Range(0, count),
            i =>
            {
                var place = i % pool.Keys.Count;
                var integration = Register(
                    i,
                    i < owned ? consumers[0] : Owner(i, owned > 0 ? 1 : 0),
                    pool.Public(place, $"bench-{i}")
                );
                clients[i] = new Client(
                    integration.ClientId,
                    $"bench-{i}",
                    place,
                    scopes[i % ScopeCount].Name.Value
                );
                return integration;
            }
        );
        return clients;
    }

    /// <summary>Only whole rows of accesses are used, so that every client has access to what it asks for.</summary>
    /// <param name="first">The place of the first organisation that gets any.</param>
    private OrganisationId Owner(int number, int first) =>
        consumers[first + number % (accesses / ScopeCount - first)];

    private Integration Register(int number, OrganisationId owner, PublicKeyMaterial key)
    {
        var properties = new IntegrationProperties(
            IntegrationKind.Maskinporten,
            $"Client {number}",
            "Made to be measured"
        );
        var asked = Enumerable.Range(number, ScopesPerClient);
        var integration = Integration.Create(
            Environment,
            owner,
            properties,
            asked.Select(i => scopes[i % ScopeCount].Name),
            now
        );
        return integration.AddKey(key, now).Ok
            ? integration
            : throw new InvalidOperationException("a key was refused");
    }

    private Scope Offer(OrganisationId provider, int number) =>
        Scope.Create(
            Environment,
            ScopeName.Of($"bench:api/s{number}.read"),
            provider,
            new ScopeProperties(new LanguageMap($"Scope {number}")),
            now
        );
}
