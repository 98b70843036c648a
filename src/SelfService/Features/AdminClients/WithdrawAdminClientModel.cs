using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Which client is about to be withdrawn.</summary>
public sealed record WithdrawAdminClientModel(
    AdminClientModel Shown,
    IReadOnlyList<Problem> Problems
);
