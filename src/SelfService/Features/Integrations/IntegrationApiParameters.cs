using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What stands in the addresses of the REST face.</summary>
internal static class IntegrationApiParameters
{
    /// <summary>The parts of paths.</summary>
    public static readonly ApiParameter[] InPaths =
    [
        ApiParameter.Path("clientId", "client_id of the client.", ClientExamples.Id),
        ApiParameter.Path("kid", "kid of the key.", KeyExamples.Kid),
        ApiParameter.Path(
            "id",
            "The name that the entry has in \"onbehalfof\".",
            OnBehalfOfExamples.Id
        ),
    ];

    public static readonly ApiParameter Inactive = ApiParameter.Flag(
        "inactive",
        "true lists the deactivated ones too."
    );
}
