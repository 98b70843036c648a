using Portvakt.Domain.Basics;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What stands in the addresses of the REST face.</summary>
internal static class ScopeApiParameters
{
    /// <summary>Which scope; names travel in the query, since they may contain slashes.</summary>
    public static readonly ApiParameter Scope = ApiParameter.Query(
        "scope",
        "The scope's name, percent-encoded.",
        ScopeExamples.Name
    ) with
    {
        Required = true,
    };

    /// <summary>Whose access.</summary>
    public static readonly ApiParameter Consumer = ApiParameter.Path(
        "consumerOrgno",
        "The organisation that gets or loses access; nine digits.",
        ScopeExamples.Consumer
    );

    public static readonly ApiParameter Inactive = ApiParameter.Flag(
        "inactive",
        "true lists the deactivated ones too."
    );

    public static readonly ApiParameter Ended = ApiParameter.Flag(
        "inactive",
        "true lists those too that were taken away or have run out, or whose scope is deactivated."
    );

    /// <summary>Which of the own scopes are listed.</summary>
    public static readonly ApiParameter[] OfList =
    [
        ApiParameter.Query("scope", "Only the scope with this name."),
        Inactive,
    ];

    /// <summary>Which of the accesses to own scopes are listed.</summary>
    public static readonly ApiParameter[] OfConsumers =
    [
        ApiParameter.Query(
            "scope",
            "Accesses to this scope, its name percent-encoded.",
            ScopeExamples.Name
        ),
        ApiParameter.Query("consumer_orgno", "Accesses of this organisation; nine digits."),
        Ended,
    ];

    /// <summary>Which of all scopes are listed.</summary>
    public static readonly ApiParameter[] OfCatalogue =
    [
        ApiParameter.Query("prefix", "Scopes with this prefix.", "fjelltake"),
        ApiParameter.Flag("accessible_for_all", "true lists those that need no access."),
        ApiParameter.Flag("delegated_sources", "true lists those that suppliers may use."),
        ApiParameter.Query("integration_type", "Scopes that clients of this kind may have.") with
        {
            Words = IntegrationKinds.Words.All,
        },
        Inactive,
    ];
}
