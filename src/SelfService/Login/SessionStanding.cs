using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login.Providers;

namespace Portvakt.SelfService.Login;

/// <summary>What a session is worth on this page, whichever organisation is acted for.</summary>
internal sealed record SessionStanding(
    IReadOnlyList<Membership> Memberships,
    VisitStanding Provider
);
