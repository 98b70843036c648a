namespace Portvakt.SelfService.Features.Registrations;

/// <summary>The page after registering says nothing of the address: it may have an account already.</summary>
public sealed record RegisteredModel;
