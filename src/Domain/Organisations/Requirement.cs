using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>One row of the matrix: what an operation asks of the one who does it.</summary>
/// <param name="Level">Which kind of user.</param>
/// <param name="Writes">Changes something, so terms and the prod rule apply.</param>
/// <param name="Right">The right that a prod-kind environment demands for it; null when none.</param>
public sealed record Requirement(Level Level, bool Writes = false, Right? Right = null)
{
    /// <summary>Changes nothing, but tells what only those who may change something in production may see.</summary>
    public bool Confidential { get; init; }

    /// <summary>Any of these opens it to a machine client; with none of them it is for people alone.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Where it takes a role in the organisation: general manager or main administrator.</summary>
    public Authority Authority { get; init; }
}

/// <summary>From anyone to the installation's staff.</summary>
public enum Level
{
    Anyone,
    SignedIn,
    Member,
    Administrator,
    Operator,
}
