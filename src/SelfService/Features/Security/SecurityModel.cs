using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>How somebody signs in, and where they are signed in.</summary>
/// <param name="Email">Null for accounts that only a provider opens.</param>
/// <param name="RecoveryCodes">How many are left.</param>
public sealed record SecurityModel(
    string? Email,
    bool CodesOn,
    int RecoveryCodes,
    IReadOnlyList<OwnPasskey> Passkeys,
    IReadOnlyList<PortalSession> Sessions,
    string SessionId,
    DateTimeOffset Now
);
