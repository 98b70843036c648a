using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>What the page behind an invitation shows.</summary>
public sealed record JoinModel(
    string Action,
    string Organisation,
    OrganisationId Number,
    string Email,
    JoinWay Way,
    string? Name,
    IReadOnlyList<Problem> Problems
);
