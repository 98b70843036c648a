using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>What a consumer says when it asks for access, checked.</summary>
public sealed record AccessWish(string Purpose)
{
    /// <summary>Longest purpose, legal basis or reason, in characters.</summary>
    public const int TextLength = 1000;

    public string? LegalBasis { get; init; }

    public string? Contact { get; init; }

    public DateOnly? LastDay { get; init; }

    public string? ClientId { get; init; }
}
