namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>The page of one operation.</summary>
/// <param name="Address">Of an environment's API, for the example.</param>
public sealed record ApiOperationModel(ApiOperation Operation, string Address);
