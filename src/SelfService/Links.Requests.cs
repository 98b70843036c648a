using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService;

/// <summary>The catalogue of scopes, and the requests for access that begin there.</summary>
public static partial class Links
{
    /// <summary>The catalogue of whichever environment is most used, for who is in none.</summary>
    public const string PublicCatalogue = "/katalog";

    public static string Catalogue(EnvironmentName environment) => $"/{environment}/katalog";

    /// <summary>A scope as the catalogue shows it to everybody.</summary>
    public static string CatalogueScope(EnvironmentName environment, Guid id) =>
        $"/{environment}/katalog/{id}";

    /// <summary>"Be om tilgang" to a scope that the reader can see and may not use yet.</summary>
    /// <param name="clientId">The client that is to get it; null leaves the choice open.</param>
    public static string AskForAccess(
        EnvironmentName environment,
        ScopeName scope,
        string? clientId = null
    ) =>
        $"{SendRequest(environment)}?scope={Uri.EscapeDataString(scope.Value)}"
        + (clientId is null ? "" : $"&klient={Uri.EscapeDataString(clientId)}");

    /// <summary>Where the form of a request is sent.</summary>
    public static string SendRequest(EnvironmentName environment) =>
        $"{SentRequests(environment)}/ny";

    /// <summary>Those that the organisation is asked.</summary>
    public static string AccessRequests(EnvironmentName environment) =>
        $"/{environment}/foresporsler";

    /// <summary>Those that it is asked for one scope.</summary>
    public static string AccessRequestsFor(EnvironmentName environment, ScopeName scope) =>
        $"{AccessRequests(environment)}?scope={Uri.EscapeDataString(scope.Value)}";

    public static string AccessRequest(EnvironmentName environment, Guid id) =>
        $"{AccessRequests(environment)}/{id}";

    /// <summary>Where several are approved together.</summary>
    public static string ApproveAccessRequests(EnvironmentName environment) =>
        $"{AccessRequests(environment)}/godkjenn";

    public static string ApproveAccessRequest(EnvironmentName environment, Guid id) =>
        $"{AccessRequest(environment, id)}/godkjenn";

    public static string DeclineAccessRequest(EnvironmentName environment, Guid id) =>
        $"{AccessRequest(environment, id)}/avsla";

    /// <summary>Those that the organisation asked.</summary>
    public static string SentRequests(EnvironmentName environment) =>
        $"{AccessRequests(environment)}/sendt";

    public static string SentRequest(EnvironmentName environment, Guid id) =>
        $"{SentRequests(environment)}/{id}";

    public static string WithdrawRequest(EnvironmentName environment, Guid id) =>
        $"{SentRequest(environment, id)}/trekk-tilbake";

    /// <summary>What is approved without anybody looking.</summary>
    public static string ApprovalRules(EnvironmentName environment) =>
        $"{AccessRequests(environment)}/regler";

    /// <param name="scope">The one that it is to be for; null leaves the choice open.</param>
    public static string NewApprovalRule(EnvironmentName environment, ScopeName? scope = null) =>
        $"{ApprovalRules(environment)}/ny"
        + (scope is { } name ? $"?scope={Uri.EscapeDataString(name.Value)}" : "");

    /// <summary>The same form, with what a rule said that was ended.</summary>
    /// <param name="end">The event of its end.</param>
    public static string NewApprovalRuleLike(EnvironmentName environment, Guid end) =>
        $"{NewApprovalRule(environment)}?angre={end}";

    public static string EndApprovalRule(EnvironmentName environment, Guid rule) =>
        $"{ApprovalRules(environment)}/{rule}/avslutt";
}
