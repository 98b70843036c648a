using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

public sealed class AddressChangeTests
{
    private static readonly OrganisationId A = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId B = OrganisationId.Of("0192:889640782");
    private static readonly WorkEmail To = WorkEmail.Parse("ada@new.example").Value!;

    [Fact]
    public void Within_the_domains_of_an_organisation_people_move_freely() =>
        Assert.Null(Refusal([A], [A], [A]));

    [Fact]
    public void A_domain_of_a_stranger_leads_nowhere() =>
        Assert.Equal(Problems.EmailOfAnotherOrganisation, Refusal([A], [B], [A])?.Code);

    [Fact]
    public void A_member_by_domain_does_not_take_the_membership_along() =>
        Assert.Equal(Problems.EmailLeavesOrganisation, Refusal([A], [], [A])?.Code);

    [Fact]
    public void Who_is_a_member_of_both_still_leaves_one() =>
        Assert.Equal(Problems.EmailLeavesOrganisation, Refusal([A], [B], [A, B])?.Code);

    [Fact]
    public void A_domain_that_several_share_is_open_to_the_members_of_each() =>
        Assert.Null(Refusal([A], [A, B], [A]));

    [Fact]
    public void Who_was_moved_takes_an_address_of_the_new_organisation() =>
        Assert.Null(Refusal([A], [B], [B]));

    [Fact]
    public void Who_was_invited_uses_any_address_that_is_nobodys() =>
        Assert.Null(Refusal([], [], [A]));

    [Fact]
    public void Who_belongs_nowhere_still_gets_into_no_organisation()
    {
        Assert.Null(Refusal([], [], []));
        Assert.Equal(Problems.EmailOfAnotherOrganisation, Refusal([], [B], [])?.Code);
    }

    private static Problem? Refusal(
        OrganisationId[] present,
        OrganisationId[] wanted,
        OrganisationId[] memberOf
    ) =>
        AddressChange.Refusal(
            To,
            present,
            wanted,
            memberOf,
            new Dictionary<OrganisationId, string> { [A] = "A" }
        );
}
