using Microsoft.EntityFrameworkCore.Metadata;

namespace Portvakt.Store.Backups;

/// <summary>A column and what is in it.</summary>
public sealed record ColumnShape(string Name, ColumnKind Kind)
{
    internal static ColumnShape Of(IColumn column) => new(column.Name, KindOf(column));

    private static ColumnKind KindOf(IColumn column)
    {
        if (column.StoreType.StartsWith("json", StringComparison.Ordinal))
            return ColumnKind.Json;
        var type = Nullable.GetUnderlyingType(column.ProviderClrType) ?? column.ProviderClrType;
        return type switch
        {
            _ when type == typeof(string) => ColumnKind.Text,
            _ when type == typeof(long) => ColumnKind.Long,
            _ when type == typeof(int) => ColumnKind.Integer,
            _ when type == typeof(bool) => ColumnKind.Truth,
            _ when type == typeof(Guid) => ColumnKind.Guid,
            _ when type == typeof(byte[]) => ColumnKind.Bytes,
            _ when type == typeof(DateOnly) => ColumnKind.Date,
            _ => throw new InvalidOperationException(
                $"the column {column.Table.Name}.{column.Name} holds {type}, which backups do not know"
            ),
        };
    }
}

/// <summary>The kinds of values that tables hold.</summary>
public enum ColumnKind
{
    Text,
    Long,
    Integer,
    Truth,
    Guid,
    Bytes,
    Date,
    Json,
}
