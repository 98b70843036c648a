using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Representing;

/// <summary>An organisation that the person may represent in this sign-in.</summary>
/// <param name="UnitType">The register's code of the legal form, such as AS or BEDR; empty when it is not there.</param>
/// <param name="Held">The wished resources that the person holds for it; at least one.</param>
public sealed record Party(
    OrganisationId Organisation,
    string Name,
    string UnitType,
    IReadOnlyList<AltinnResource> Held
);
