using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What "Test nå" shows.</summary>
/// <param name="Kid">The key that the grant names; null for a client without keys.</param>
/// <param name="Scopes">What it asks for.</param>
/// <param name="Grant">The grant to sign; null when what was chosen makes none.</param>
public sealed record TestGrantModel(
    Integration Integration,
    InstalledEnvironment Environment,
    string? Kid,
    IReadOnlyList<string> Scopes,
    UnsignedGrant? Grant
)
{
    /// <summary>What was chosen, to be shown again.</summary>
    public required GrantWish Wish { get; init; }

    /// <summary>What was pasted, when it could not be sent.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>What is wrong with what was chosen or pasted.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What the token endpoint answered; null before anything was sent.</summary>
    public GrantAnswer? Answer { get; init; }

    /// <summary>Our clock, which the browser makes its own grant by.</summary>
    public required DateTimeOffset Now { get; init; }

    public IReadOnlyList<Problem> OfChoice =>
        [.. Problems.Where(p => Wish.Fields.Any(one => one.Key == p.Field))];

    public IReadOnlyList<Problem> OfSending => [.. Problems.Except(OfChoice)];
}
