namespace Portvakt.Domain.Organisations;

/// <summary>
/// The scopes that open the self-service API to machines. The service desk alone grants them and puts them on clients.
/// </summary>
public static class AdministrationScopes
{
    /// <summary>The prefix of all of them: no member can put a scope with it on a client.</summary>
    public const string Prefix = "idporten";

    public const string ReadClients = "idporten:dcr.read";
    public const string ModifyClients = "idporten:dcr.modify";
    public const string WriteClients = "idporten:dcr.write";
    public const string SupplyClients = "idporten:dcr.supplier";
    public const string WriteOnBehalfOf = "idporten:dcr/onbehalfof:write";
    public const string ReadScopes = "idporten:scopes.read";
    public const string WriteScopes = "idporten:scopes.write";

    /// <summary>How newer documents spell <see cref="WriteOnBehalfOf"/>.</summary>
    public const string WriteOnBehalfOfToo = "idporten:dcr/onbehalfof.write";

    /// <summary>Any of them: enough to be told who one is.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ReadClients,
        ModifyClients,
        WriteClients,
        SupplyClients,
        WriteOnBehalfOf,
        WriteOnBehalfOfToo,
        ReadScopes,
        WriteScopes,
    ];

    /// <summary>Those that there are in an environment: <see cref="All"/> without the second spelling of one.</summary>
    public static IReadOnlyList<string> Grantable { get; } =
    [.. All.Where(scope => scope != WriteOnBehalfOfToo)];

    /// <summary>Whether a scope's name has their prefix.</summary>
    public static bool Owns(string name) => name.StartsWith(Prefix + ":", StringComparison.Ordinal);
}
