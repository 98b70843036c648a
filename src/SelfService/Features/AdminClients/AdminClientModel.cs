using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>What the page of an administration client shows.</summary>
/// <param name="Scopes">Its administration scopes, by name.</param>
/// <param name="TermsAccepted">Whether its organisation has accepted the terms in force; until then it may only read.</param>
/// <param name="LastToken">When it last fetched a token; null when it never did.</param>
public sealed record AdminClientModel(
    Integration Client,
    InstalledEnvironment Environment,
    string OwnerName,
    IReadOnlyList<string> Scopes,
    bool TermsAccepted,
    DateTimeOffset? LastToken,
    DateTimeOffset Now
)
{
    /// <summary>Where it calls.</summary>
    public string Api => Environment.AdminApi + AdminApi.Base;

    /// <summary>Whether nothing is left of what it can do once it is withdrawn.</summary>
    public bool HasNothingElse => Client.Scopes.Count == Scopes.Count;
}
