namespace Portvakt.SelfService.Features.Operators;

/// <summary>What the invited person typed.</summary>
internal sealed record JoinInput(string? Name, string? Password, string Secret, string? Code);
