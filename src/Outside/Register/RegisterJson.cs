using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Outside.Register;

/// <summary>Reads a unit as the Norwegian register writes it, the same in its files and its answers.</summary>
internal static partial class RegisterJson
{
    /// <summary>The unit, or what is wrong with it: one clause in English that repeats nothing of it.</summary>
    public static (RegisterUnit? Unit, string? Fault) Read(
        ReadOnlyMemory<byte> json,
        DateTimeOffset seen
    )
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, seen);
        }
        catch (JsonException)
        {
            return (null, "it is not well-formed JSON");
        }
        catch (InvalidOperationException)
        {
            // The only way in which System.Text.Json tells it, and only when the text is asked for.
            return (null, "it holds text that is not Unicode");
        }
    }

    private static (RegisterUnit?, string?) Read(JsonElement json, DateTimeOffset seen)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return (null, "it is no object");
        if (JsonText.Member(json, "organisasjonsnummer") is not { } number)
            return (null, "organisasjonsnummer is missing");
        if (NumberScheme.Norway.Read(number) is not { } id)
            return (null, "organisasjonsnummer is no organisation number");
        var name = JsonText.Member(json, "navn")?.Trim();
        if (string.IsNullOrEmpty(name))
            return (null, "navn is missing");
        if (name.Length > RegisterUnit.NameLength || name.Any(char.IsControl))
            return (null, "navn is too long or holds control characters");
        if (Form(json) is not { } form || !FormCode().IsMatch(form))
            return (null, "organisasjonsform.kode is missing or no code");
        var above = JsonText.Member(json, "overordnetEnhet");
        var parent = NumberScheme.Norway.Read(above);
        if (above is not null && parent is null)
            return (null, "overordnetEnhet is no organisation number");
        var ended = IsSet(json, "konkurs") || JsonText.Member(json, "slettedato") is not null;
        var inLiquidation =
            IsSet(json, "underAvvikling")
            || IsSet(json, "underTvangsavviklingEllerTvangsopplosning");
        return (RegisterUnit.Of(id, name, form, parent, ended, inLiquidation, seen), null);
    }

    private static string? Form(JsonElement json) =>
        json.TryGetProperty("organisasjonsform"u8, out var form)
        && form.ValueKind == JsonValueKind.Object
            ? JsonText.Member(form, "kode")
            : null;

    /// <summary>True; older files write J for it.</summary>
    private static bool IsSet(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && (
            value.ValueKind == JsonValueKind.True
            || value.ValueKind == JsonValueKind.String && value.ValueEquals("J"u8)
        );

    [GeneratedRegex(@"\A[A-ZÆØÅ0-9]{1,10}\z", RegexOptions.NonBacktracking)]
    private static partial Regex FormCode();
}
