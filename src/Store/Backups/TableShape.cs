using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Portvakt.Store.Backups;

/// <summary>A table with its columns, as both databases have it.</summary>
public sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns)
{
    /// <summary>The model's tables, each after those that it refers to.</summary>
    internal static IReadOnlyList<TableShape> In(PortvaktDb db)
    {
        var waiting = db.Model.GetRelationalModel().Tables.ToList();
        List<ITable> ordered = [];
        while (waiting.Count > 0)
        {
            var ready = waiting.FindAll(table =>
                table.ForeignKeyConstraints.All(key =>
                    key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)
                )
            );
            if (ready.Count == 0)
                throw new InvalidOperationException("tables refer to each other in a circle");
            ordered.AddRange(ready.OrderBy(table => table.Name, StringComparer.Ordinal));
            waiting.RemoveAll(ready.Contains);
        }
        return ordered.ConvertAll(table => new TableShape(
            table.Name,
            [
                .. table
                    .Columns.OrderBy(column => column.Name, StringComparer.Ordinal)
                    .Select(ColumnShape.Of),
            ]
        ));
    }
}
