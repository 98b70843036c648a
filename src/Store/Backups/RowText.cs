using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Portvakt.Store.Backups;

/// <summary>A row as one line of JSON: an array with the values in the columns' order.</summary>
internal static class RowText
{
    public static void Write(
        Utf8JsonWriter json,
        IReadOnlyList<ColumnShape> columns,
        DbDataReader row
    )
    {
        json.WriteStartArray();
        for (var i = 0; i < columns.Count; i++)
        {
            if (row.IsDBNull(i))
                json.WriteNullValue();
            else
                Write(json, columns[i].Kind, row, i);
        }
        json.WriteEndArray();
    }

    /// <summary>A value as a parameter takes it.</summary>
    public static object Read(JsonElement value, ColumnKind kind) =>
        value.ValueKind == JsonValueKind.Null
            ? DBNull.Value
            : kind switch
            {
                ColumnKind.Long => value.GetInt64(),
                ColumnKind.Integer => value.GetInt32(),
                ColumnKind.Truth => value.GetBoolean(),
                ColumnKind.Guid => value.GetGuid(),
                ColumnKind.Bytes => value.GetBytesFromBase64(),
                ColumnKind.Date => DateOnly.ParseExact(
                    value.GetString()!,
                    "O",
                    CultureInfo.InvariantCulture
                ),
                _ => value.GetString()!,
            };

    private static void Write(Utf8JsonWriter json, ColumnKind kind, DbDataReader row, int column)
    {
        switch (kind)
        {
            case ColumnKind.Long:
                json.WriteNumberValue(row.GetInt64(column));
                break;
            case ColumnKind.Integer:
                json.WriteNumberValue(row.GetInt32(column));
                break;
            case ColumnKind.Truth:
                json.WriteBooleanValue(row.GetBoolean(column));
                break;
            case ColumnKind.Guid:
                json.WriteStringValue(row.GetGuid(column));
                break;
            case ColumnKind.Bytes:
                json.WriteBase64StringValue(row.GetFieldValue<byte[]>(column));
                break;
            case ColumnKind.Date:
                json.WriteStringValue(
                    row.GetFieldValue<DateOnly>(column).ToString("O", CultureInfo.InvariantCulture)
                );
                break;
            default:
                json.WriteStringValue(row.GetString(column));
                break;
        }
    }
}
