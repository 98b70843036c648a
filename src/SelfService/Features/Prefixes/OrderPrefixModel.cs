using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the order form shows.</summary>
public sealed record OrderPrefixModel(
    EnvironmentName Environment,
    string? Typed,
    string? Purpose,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why nothing can be ordered now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
