namespace Portvakt.SelfService.Login;

/// <summary>Marks pages of the embedded register, which are not there where the real Altinn is.</summary>
internal sealed record RegisterMetadata;
