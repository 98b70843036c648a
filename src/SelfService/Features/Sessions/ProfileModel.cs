namespace Portvakt.SelfService.Features.Sessions;

/// <summary>What the profile shows.</summary>
public sealed record ProfileModel(
    string Name,
    IReadOnlyList<ProfileOrganisation> Organisations,
    bool IsOperator
);
