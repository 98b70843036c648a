namespace Portvakt.SelfService.Features.Home;

/// <summary>The visitors' front page says the same to everyone.</summary>
public sealed record WelcomeModel;
