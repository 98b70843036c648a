namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What came of an approval.</summary>
/// <param name="LastDay">The last day of the access; null for no end.</param>
/// <param name="Client">The name of the client that has the scope now; null when none has it by this.</param>
internal sealed record GivenAccess(DateOnly? LastDay, string? Client);
