using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portvakt.TestKit.Register;

/// <summary>Writes files as the public register publishes them: one array in JSON, packed with gzip.</summary>
public static class RegisterFiles
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A file of units; however many, it is written as they come.</summary>
    public static void Write(string path, IEnumerable<MadeUpUnit> units)
    {
        using var file = File.Create(path);
        using var packed = new GZipStream(file, CompressionLevel.Fastest);
        using var json = new Utf8JsonWriter(packed, Plain);
        json.WriteStartArray();
        var count = 0;
        foreach (var unit in units)
        {
            Write(json, unit);
            if (++count % 1000 == 0)
                json.Flush();
        }
        json.WriteEndArray();
    }

    /// <summary>A file with exactly this text.</summary>
    public static void WriteText(string path, string json)
    {
        using var file = File.Create(path);
        using var packed = new GZipStream(file, CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>One unit, as the look-up answers.</summary>
    public static string Json(MadeUpUnit unit)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Plain))
            Write(json, unit);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void Write(Utf8JsonWriter json, MadeUpUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("organisasjonsnummer", unit.Number);
        json.WriteString("navn", unit.Name);
        json.WriteStartObject("organisasjonsform");
        json.WriteString("kode", unit.Form);
        json.WriteString("beskrivelse", "Beskrivelse av formen");
        json.WriteStartArray("_links");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("registreringsdatoEnhetsregisteret", "2001-02-03");
        json.WriteBoolean("registrertIMvaregisteret", unit.Form is "AS" or "BEDR");
        json.WriteStartObject("naeringskode1");
        json.WriteString("kode", "41.200");
        json.WriteString("beskrivelse", "Oppføring av bygninger");
        json.WriteEndObject();
        json.WriteStartObject("forretningsadresse");
        json.WriteString("land", "Norge");
        json.WriteString("postnummer", "3701");
        json.WriteString("poststed", "SKIEN");
        json.WriteStartArray("adresse");
        json.WriteStringValue("Åsveien \"4\" {oppgang b}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteBoolean("konkurs", unit.Bankrupt);
        json.WriteBoolean("underAvvikling", unit.InLiquidation);
        json.WriteBoolean("underTvangsavviklingEllerTvangsopplosning", false);
        if (unit.Parent is { } parent)
            json.WriteString("overordnetEnhet", parent);
        if (unit.Deleted is { } deleted)
            json.WriteString("slettedato", deleted);
        json.WriteEndObject();
    }
}
