using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Whether somebody may give their account another address by themselves. A domain is what makes people members, so an
/// address must neither lead into an organisation nor leave a member behind in one.
/// </summary>
public static class AddressChange
{
    /// <summary>Why not; null when they may.</summary>
    /// <param name="to">The new address.</param>
    /// <param name="presentOwners">Whose domain the present address is in.</param>
    /// <param name="newOwners">Whose domain the new address is in.</param>
    /// <param name="memberOf">Where the person is a member.</param>
    /// <param name="names">The names of those where the person is a member.</param>
    public static Problem? Refusal(
        WorkEmail to,
        IReadOnlyCollection<OrganisationId> presentOwners,
        IReadOnlyCollection<OrganisationId> newOwners,
        IReadOnlyCollection<OrganisationId> memberOf,
        IReadOnlyDictionary<OrganisationId, string> names
    )
    {
        if (newOwners.Count > 0 && !newOwners.Intersect(memberOf).Any())
            return Problem.At("email", Problems.EmailOfAnotherOrganisation, to.Domain);
        foreach (var left in presentOwners.Intersect(memberOf).Except(newOwners))
            return Problem.At(
                "email",
                Problems.EmailLeavesOrganisation,
                names.GetValueOrDefault(left, left.Grouped)
            );
        return null;
    }
}
