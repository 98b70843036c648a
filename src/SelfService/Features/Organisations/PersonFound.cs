using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// Somebody with an account, as the service desk finds them. Of the ways to sign in only which there are: no secret and no
/// national identity number leaves the database.
/// </summary>
/// <param name="Email">Empty for one whom only a provider signs in.</param>
/// <param name="IsOperator">Staff of the installation.</param>
public sealed record PersonFound(Guid Id, string Name, string Email, bool IsOperator)
{
    public IReadOnlyList<PersonPlace> Places { get; init; } = [];

    /// <summary>The rights that hold now, given here.</summary>
    public IReadOnlyList<PersonRight> Rights { get; init; } = [];

    /// <summary>Whether a right must be told with whom it is for.</summary>
    public bool HasRightsInSeveral => Rights.DistinctBy(right => right.Number).Skip(1).Any();

    public bool HasPassword { get; init; }

    public bool HasPasskey { get; init; }

    /// <summary>Whether a one-time code is asked for after the password.</summary>
    public bool HasSecondFactor { get; init; }
}

/// <summary>Where somebody belongs.</summary>
public sealed record PersonPlace(OrganisationId Number, string Name, bool IsAdministrator);

/// <summary>What somebody may do for an organisation, and in which environments.</summary>
public sealed record PersonRight(
    Right Right,
    OrganisationId Number,
    string Organisation,
    IReadOnlyList<EnvironmentName> Environments
);
