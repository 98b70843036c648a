using System.Text;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Reads the text of a file that a spreadsheet saved.</summary>
internal static class AccessListFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Outcome<string> Read(byte[] file, string field)
    {
        // A workbook is not text, and PostgreSQL cannot store what is in it.
        if (file.Contains((byte)0))
            return Problem.At(field, Problems.FileNotText);
        return Decode(file).TrimStart('\ufeff');
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
