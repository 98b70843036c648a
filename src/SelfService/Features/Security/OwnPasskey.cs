namespace Portvakt.SelfService.Features.Security;

/// <summary>One of somebody's passkeys, as the pages show it.</summary>
/// <param name="Handle">What its address is made of.</param>
/// <param name="LastUsed">Null until it has signed in.</param>
public sealed record OwnPasskey(
    string Handle,
    string Name,
    DateTimeOffset Added,
    DateTimeOffset? LastUsed
);
