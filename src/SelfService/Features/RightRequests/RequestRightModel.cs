using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.RightRequests;

/// <summary>What the form shows.</summary>
/// <param name="Administrators">Who decides, by name.</param>
public sealed record RequestRightModel(
    EnvironmentName Environment,
    IReadOnlyList<string> Administrators,
    string? Right,
    string? Purpose,
    IReadOnlyList<Problem> Problems
);
