namespace Portvakt.SelfService.Features.Security;

/// <summary>Codes that are shown this once.</summary>
public sealed record RecoveryCodesModel(IReadOnlyList<string> Codes);
