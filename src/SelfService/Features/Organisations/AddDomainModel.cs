using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The form of a new domain.</summary>
public sealed record AddDomainModel(
    Organisation Organisation,
    string? Typed,
    bool WithSubdomains,
    IReadOnlyList<Problem> Problems
);
