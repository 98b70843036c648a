using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>The pages about fetching tokens and being refused.</summary>
public static partial class Links
{
    /// <summary>Programs that fetch a token for the client.</summary>
    public static string CodeSamples(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/kode";

    /// <summary>Where a grant for the client is tried.</summary>
    public static string TestGrant(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/test";

    /// <summary>Where a refusal is explained.</summary>
    public static string Explain(EnvironmentName environment) => $"/{environment}/forklar";

    /// <summary>The same, asking about a client.</summary>
    public static string Explain(EnvironmentName environment, string clientId) =>
        $"{Explain(environment)}?klient={Uri.EscapeDataString(clientId)}";
}
