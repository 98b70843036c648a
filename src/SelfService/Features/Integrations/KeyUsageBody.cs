using Portvakt.SelfService.Rest;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A key's use on the wire.</summary>
/// <param name="Exp">Its end, seconds since 1970.</param>
/// <param name="LastUsed">Absent for a key that has given no token.</param>
internal sealed record KeyUsageBody(string Kid, long? Exp, DateTimeOffset? LastUsed);
