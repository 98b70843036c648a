using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What the page of an organisation shows.</summary>
public sealed record OrganisationModel(
    OrganisationDetail Detail,
    Landscape Landscape,
    DateTimeOffset Now
);
