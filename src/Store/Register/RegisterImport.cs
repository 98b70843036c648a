using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>
/// How far the import of one file of the public register has come. Written with the rows of each batch, so that an import
/// that was cut off goes on where the rows end.
/// </summary>
public sealed class RegisterImport
{
    /// <summary>SHA-256 of the file, in hex: the same file again goes on, another begins anew.</summary>
    public required string File { get; init; }

    /// <summary>Which of the two files it is; told by its first unit, null before that.</summary>
    public RegisterPart? Part { get; set; }

    /// <summary>When its first record was read; the rows that it writes carry this as their time.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How many records have been dealt with, faulty ones included.</summary>
    public long Records { get; set; }

    /// <summary>How many of them were faulty.</summary>
    public long Faults { get; set; }

    /// <summary>When the last record of the whole file was in; null before that.</summary>
    public DateTimeOffset? Completed { get; set; }
}
