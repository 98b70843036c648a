using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>The list of all operations, and where each environment has them.</summary>
public sealed record ApiReferenceModel(
    IReadOnlyList<ApiOperation> Operations,
    IReadOnlyList<InstalledEnvironment> Environments
);
