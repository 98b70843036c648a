using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>What the page shows.</summary>
/// <param name="ServiceDesk">Where domains are changed.</param>
public sealed record OwnOrganisationModel(
    OwnOrganisation It,
    bool IsAdministrator,
    bool TermsAccepted,
    string ServiceDesk
);
