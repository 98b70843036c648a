using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R7")]
public class PendingRightGrantTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Person = Guid.NewGuid();

    [Fact]
    public void A_waiting_right_becomes_the_persons_once()
    {
        var pending = Pending(Validity.Through(Now, new DateOnly(2026, 12, 31)));

        var right = pending.Activate(Person, Now.AddDays(3));

        Assert.NotNull(right);
        Assert.Equal(Person, right.PersonId);
        Assert.Equal(Right.Integrations, right.Right);
        Assert.Equal(Now.AddDays(3), right.Validity.From);
        Assert.Equal(pending.Validity.To, right.Validity.To);
        Assert.Equal(new DateOnly(2026, 12, 31), right.Validity.LastDay);
        Assert.Null(pending.Activate(Person, Now.AddDays(4)));
    }

    [Fact]
    public void A_right_that_was_taken_back_meanwhile_is_nobodys()
    {
        var pending = Pending(Validity.Since(Now));
        pending.Withdraw(Now.AddDays(1));

        Assert.Null(pending.Activate(Person, Now.AddDays(1)));
    }

    [Fact]
    public void A_right_that_ran_out_meanwhile_is_nobodys() =>
        Assert.Null(
            Pending(Validity.Through(Now, new DateOnly(2026, 11, 26)))
                .Activate(Person, Now.AddDays(2))
        );

    private static PendingRightGrant Pending(Validity validity) =>
        PendingRightGrant.Give(
            EnvironmentName.Of("prod"),
            OrganisationId.Of("0192:314308425"),
            [1, 2, 3],
            [4],
            Right.Integrations,
            validity
        );
}
