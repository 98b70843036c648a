using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the form shows.</summary>
/// <param name="Checked">What the check of the name came to; null when there is nothing to say of it.</param>
public sealed record GrantPrefixModel(
    Organisation Organisation,
    Landscape Landscape,
    string? Environment,
    string? Typed,
    CheckedPrefix? Checked,
    IReadOnlyList<Problem> Problems
);
