using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>The list of all operations, and where each environment has them.</summary>
public sealed record ApiReferenceModel(
    IReadOnlyList<ApiOperation> Operations,
    IReadOnlyList<InstalledEnvironment> Environments
);

/// <summary>The page of one operation.</summary>
/// <param name="Address">Of an environment's API, for the example.</param>
public sealed record ApiOperationModel(ApiOperation Operation, string Address);
