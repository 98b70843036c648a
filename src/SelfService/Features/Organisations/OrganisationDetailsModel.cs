using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The second step: is it this one, and what belongs to it.</summary>
public sealed record OrganisationDetailsModel(
    OrganisationFound Found,
    RegisterOrganisationInput Typed,
    IReadOnlyList<Problem> Problems
);
