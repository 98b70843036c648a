using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>The administration scopes that the service desk can grant.</summary>
internal static class AdminScopes
{
    /// <summary>All of them. The second spelling of onbehalfof is borne in tokens, but no scope of an environment.</summary>
    public static string[] All { get; } = [.. AdministrationScopes.Grantable];

    /// <summary>Those that open what is an organisation's own.</summary>
    public static string[] Own { get; } = [.. All.Except([AdministrationScopes.SupplyClients])];
}
