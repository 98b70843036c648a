using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Notices;

/// <summary>
/// What mercantile data and notification points belong to: an organisation as a whole, what it provides in an environment,
/// or one of its integrations. What is not said at a narrower place holds from the wider one.
/// </summary>
/// <param name="Owner">The organisation.</param>
/// <param name="Environment">Null for the organisation as a whole.</param>
/// <param name="IntegrationId">The row of an integration; null for "API-tilbyder" in the environment.</param>
public sealed record NoticePlace(
    OrganisationId Owner,
    EnvironmentName? Environment = null,
    Guid? IntegrationId = null
)
{
    /// <summary>As one word, the same for the same place.</summary>
    public string Key => $"{Owner}/{Environment?.Value}/{IntegrationId:N}";
}
