using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Login;

/// <summary>The row of the permission matrix that a route stands under. A route without one fails the build.</summary>
public sealed record OperationMetadata(Operation Operation);
