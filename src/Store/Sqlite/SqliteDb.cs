using Microsoft.EntityFrameworkCore;
using Portvakt.Store.Changes;

namespace Portvakt.Store.Sqlite;

/// <summary>The embedded default.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, StoreGate gate, ChangeFeed feed)
    : PortvaktDb(options, gate, feed);
