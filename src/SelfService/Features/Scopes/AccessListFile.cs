using System.Text;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Reads the text of a file that a spreadsheet saved.</summary>
internal static class AccessListFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static async Task<Outcome<string>> Read(
        IFormFile file,
        string field,
        CancellationToken cancellation
    )
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        var bytes = memory.ToArray();
        // A workbook is not text, and PostgreSQL cannot store what is in it.
        if (bytes.Contains((byte)0))
            return Problem.At(field, Problems.FileNotText);
        return Decode(bytes).TrimStart('\ufeff');
    }

    /// <summary>UTF-8; what is not, is as older spreadsheets in Norway write æ, ø and å.</summary>
    private static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
