using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>What the form shows.</summary>
/// <param name="Refusal">Why the reader can invite nobody; the form is not shown then.</param>
public sealed record InviteModel(
    string? Typed,
    bool AsAdministrator,
    Problem? Refusal,
    IReadOnlyList<Problem> Problems
);
