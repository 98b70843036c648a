using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Casework;

/// <summary>What is to be opened.</summary>
/// <param name="Environment">Null for what is common to all environments.</param>
/// <param name="Message">The first words of the one who asks; empty for none.</param>
public sealed record NewCase(
    CaseKind Kind,
    EnvironmentName? Environment,
    OrganisationId Organisation,
    CaseRequester Requester,
    CaseWish Wish,
    string? Message
);
