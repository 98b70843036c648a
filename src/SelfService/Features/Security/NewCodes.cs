using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Recovery codes that nobody has seen yet.</summary>
internal sealed record NewCodes(Account Account, IReadOnlyList<string> Codes);
