using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.LoginProvider.People;

/// <summary>Somebody to sign in as.</summary>
/// <param name="Number">The synthetic identity number, for the page: whoever tries things out needs it elsewhere too.</param>
public sealed record OfferedPerson(
    Guid Id,
    string Name,
    string Number,
    IReadOnlyList<Standing> Standings
)
{
    /// <summary>In two groups, as people read it: 058489 98356.</summary>
    public string GroupedNumber => $"{Number[..6]}\u00a0{Number[6..]}";
}

/// <summary>What a person is and may in an organisation, in the environment signed in to.</summary>
public sealed record Standing(
    string Organisation,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Right> Rights
);
