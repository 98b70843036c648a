using System.Diagnostics;
using System.Globalization;
using Bench.Clients;
using Bench.Loader;
using Portvakt.Store;

// Fills a new Trial store. Arguments: STORE (a file, or a PostgreSQL connection string), CLIENTS, ACCESSES, ACTIVE,
// KEY-POOL (made when it is missing), the FILE to write the active clients to, and, to measure the self-service API, how
// many of the clients are one organisation's.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var watch = Stopwatch.StartNew();
await using var store = args[0].Contains('=', StringComparison.Ordinal)
    ? StoreConnection.Postgres(args[0])
    : StoreConnection.Sqlite(args[0]);
var (clients, accesses, active) = (int.Parse(args[1]), int.Parse(args[2]), int.Parse(args[3]));
var pool = KeyPool.ReadOrMake(args[4]);

await store.Open(StoreMode.Trial, CancellationToken.None);
var plan = await Plan.Start(store, accesses);
await plan.GrantAccesses();
var owned = args.Length > 6 ? int.Parse(args[6]) : 0;
if (owned > 0)
    await plan.RegisterOwner(args[5]);
var all = await plan.RegisterClients(pool, clients, owned);

// Spread over the whole table, so that the active are not the ones that were loaded last.
var chosen = Enumerable.Range(0, Math.Min(active, clients));
new ActiveClients(
    pool.Keys,
    [.. chosen.Select(i => all[(int)((long)i * clients / Math.Min(active, clients))])]
).Write(args[5]);
Console.WriteLine(
    $"loaded {clients} clients and {accesses} accesses in {watch.Elapsed.TotalSeconds:F1} s ({store.Kind})"
);
