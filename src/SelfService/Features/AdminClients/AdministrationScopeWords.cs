using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>What each administration scope lets a client do.</summary>
internal static class AdministrationScopeWords
{
    private static readonly Text ReadClients = new(
        "Lese virksomhetens klienter",
        "Lese klientane til verksemda",
        "Read the organisation's clients"
    );
    private static readonly Text ModifyClients = new(
        "Endre nøkler på virksomhetens klienter",
        "Endre nøklar på klientane til verksemda",
        "Change keys of the organisation's clients"
    );
    private static readonly Text WriteClients = new(
        "Opprette og endre virksomhetens klienter",
        "Opprette og endre klientane til verksemda",
        "Create and change the organisation's clients"
    );
    private static readonly Text SupplyClients = new(
        "Opprette og endre klienter for kunder",
        "Opprette og endre klientar for kundar",
        "Create and change clients for customers"
    );
    private static readonly Text WriteOnBehalfOf = new(
        "Endre onbehalfof på virksomhetens klienter",
        "Endre onbehalfof på klientane til verksemda",
        "Change onbehalfof of the organisation's clients"
    );
    private static readonly Text ReadScopes = new(
        "Lese virksomhetens scopes og tilganger",
        "Lese scopa og tilgangane til verksemda",
        "Read the organisation's scopes and accesses"
    );
    private static readonly Text WriteScopes = new(
        "Opprette og endre scopes, og gi tilgang til dem",
        "Opprette og endre scope, og gi tilgang til dei",
        "Create and change scopes, and give access to them"
    );

    /// <summary>Those that can be given, as boxes to tick.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [.. AdministrationScopes.Grantable.Select(scope => new Choice(scope, scope, Meaning(scope)))];

    /// <summary>The administration scopes among others, by name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<ScopeName> scopes) =>
        [
            .. scopes
                .Where(AdministeringIntegrations.Scopes.Contains)
                .Select(s => s.Value)
                .Order(StringComparer.Ordinal),
        ];

    public static Text Meaning(string scope) =>
        scope switch
        {
            AdministrationScopes.ReadClients => ReadClients,
            AdministrationScopes.ModifyClients => ModifyClients,
            AdministrationScopes.WriteClients => WriteClients,
            AdministrationScopes.SupplyClients => SupplyClients,
            AdministrationScopes.ReadScopes => ReadScopes,
            AdministrationScopes.WriteScopes => WriteScopes,
            _ => WriteOnBehalfOf,
        };
}
