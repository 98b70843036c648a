namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What was typed under "Registrer deg".</summary>
internal sealed record StartRegistrationInput(string? Name, string? Email);
