using System.Globalization;

namespace Portvakt.Store.Retention;

/// <summary>A table with ids in the order of writing, of which only the newest rows are of use.</summary>
/// <param name="Name">What the rows are, for the log.</param>
/// <param name="Most">How many are kept.</param>
internal sealed record Surplus(string Name, string Table, int Most)
{
    /// <summary>Deletes at most {1} rows. Ids that were never committed count too, so that no row has to be counted.</summary>
    public string Sql =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"delete from {Table} where id in (select id from {Table} where id <= (select max(id) from {Table}) - {{0}} order by id limit {{1}})"
        );
}
