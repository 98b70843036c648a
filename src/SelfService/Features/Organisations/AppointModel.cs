using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The form of an appointment.</summary>
/// <param name="Standing">The administrators that there are.</param>
public sealed record AppointModel(
    Organisation Organisation,
    IReadOnlyList<string> Standing,
    string? Typed,
    IReadOnlyList<Problem> Problems
);
