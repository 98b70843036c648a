using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Which domain is about to go.</summary>
public sealed record RemoveDomainModel(
    Organisation Organisation,
    EmailDomain Domain,
    IReadOnlyList<Problem> Problems
);
