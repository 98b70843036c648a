using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>What a visitor's sign-in at a provider is worth on this page.</summary>
/// <param name="SignIn">The one of the page's environment; null without one.</param>
/// <param name="Represented">For whom it lets them act here.</param>
internal sealed record VisitStanding(
    StrongSignIn? SignIn,
    IReadOnlyList<Representation> Represented
);
