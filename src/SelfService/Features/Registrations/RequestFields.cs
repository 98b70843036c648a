using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>The fields of the request as they were typed.</summary>
public sealed record RequestFields(
    string? Name,
    string? Email,
    string? Orgno,
    string? Organisation,
    string? Message
);
