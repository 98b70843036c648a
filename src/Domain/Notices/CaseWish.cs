using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>What is asked for, by the kind of the case; what a kind does not ask for is null.</summary>
public sealed record CaseWish
{
    /// <summary>What the organisation calls itself, for the service desk to compare with the register.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>The e-mail domain to register.</summary>
    public string? Domain { get; init; }

    /// <summary>The prefix that is ordered.</summary>
    public string? Prefix { get; init; }

    /// <summary>The right that somebody lacks.</summary>
    public Right? Right { get; init; }
}
