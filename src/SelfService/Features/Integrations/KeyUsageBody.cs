using System.ComponentModel;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A key's use on the wire.</summary>
internal sealed record KeyUsageBody(
    string Kid,
    [property: Description("Its end, seconds since 1970.")] long? Exp,
    [property: Description("Absent for a key that has given no token.")] DateTimeOffset? LastUsed
);
