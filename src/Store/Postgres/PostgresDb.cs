using Microsoft.EntityFrameworkCore;
using Portvakt.Store.Changes;

namespace Portvakt.Store.Postgres;

/// <summary>For several processes, or where a database server is at hand.</summary>
public sealed class PostgresDb(
    DbContextOptions<PostgresDb> options,
    StoreGate gate,
    ChangeFeed feed
) : PortvaktDb(options, gate, feed);
