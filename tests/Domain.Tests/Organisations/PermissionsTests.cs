using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

/// <summary>The role x operation x environment matrix.</summary>
public sealed class PermissionsTests
{
    private static readonly Actor Member = new()
    {
        PersonId = Guid.NewGuid(),
        Organisation = OrganisationId.Of("0192:991825827"),
        IsMember = true,
        TermsAccepted = true,
    };

    public static TheoryData<Operation> Operations => [.. Enum.GetValues<Operation>()];

    public static TheoryData<Operation> Writes =>
        [.. Enum.GetValues<Operation>().Where(o => Permissions.Of(o).Writes)];

    public static TheoryData<Operation> Authorities =>
        [.. Enum.GetValues<Operation>().Where(o => Permissions.Of(o).Authority != Authority.None)];

    [Theory, MemberData(nameof(Operations))]
    public void Every_operation_has_a_row(Operation operation) =>
        Assert.NotNull(Permissions.Of(operation));

    [Theory, MemberData(nameof(Operations))]
    public void Nobody_signed_in_does_only_what_anyone_may(Operation operation)
    {
        var refusal = Permissions.Refusal(Actor.Anonymous, operation, EnvironmentKind.Test);

        var open = Permissions.Of(operation).Level == Level.Anyone;
        Assert.Equal(open ? null : Problems.SignInNeeded, refusal?.Code);
    }

    [Theory, MemberData(nameof(Operations)), Requirement("R4")]
    public void A_member_does_everything_in_test_but_the_service_desks_work(Operation operation)
    {
        var refusal = Permissions.Refusal(Member, operation, EnvironmentKind.Test);

        var row = Permissions.Of(operation);
        Assert.Equal(
            row.Level == Level.Operator ? Problems.OperatorOnly
                : row.Authority == Authority.Everywhere ? Problems.RegisterNeedsAnsattporten
                : null,
            refusal?.Code
        );
    }

    [Theory, MemberData(nameof(Authorities)), Requirement("R7")]
    public void What_others_may_takes_a_role_and_not_merely_a_sign_in(Operation operation)
    {
        var strong = Member with
        {
            IsStrong = true,
            IsFresh = true,
            IsAdministrator = true,
            Rights = new HashSet<Right>(Enum.GetValues<Right>()),
        };

        Assert.Equal(
            Problems.RoleNeeded,
            Permissions.Refusal(strong, operation, EnvironmentKind.Prod)?.Code
        );
        Assert.Null(
            Permissions.Refusal(strong with { HoldsRole = true }, operation, EnvironmentKind.Prod)
        );
    }

    [Theory, MemberData(nameof(Authorities))]
    public void An_old_sign_in_reads_but_writes_nothing_in_production(Operation operation)
    {
        var holder = Member with { IsStrong = true, HoldsRole = true };

        var refusal = Permissions.Refusal(holder, operation, EnvironmentKind.Prod);

        Assert.Equal(Permissions.Of(operation).Writes ? Problems.SignInAgain : null, refusal?.Code);
    }

    [Theory, MemberData(nameof(Writes)), Requirement("R6"), Requirement("R28")]
    public void Nobody_writes_in_production_without_a_proven_right(Operation operation)
    {
        var administrator = Member with { IsAdministrator = true };

        var refusal = Permissions.Refusal(administrator, operation, EnvironmentKind.Prod);

        Assert.Equal(Problems.ProdNeedsAnsattporten, refusal?.Code);
    }

    [Theory, MemberData(nameof(Writes)), Requirement("R1")]
    public void Nobody_writes_before_the_terms_are_accepted(Operation operation)
    {
        var refusal = Permissions.Refusal(
            Member with
            {
                IsStrong = true,
                HoldsRole = true,
                TermsAccepted = false,
            },
            operation,
            EnvironmentKind.Test
        );

        Assert.Equal(Problems.TermsNotAccepted, refusal?.Code);
    }

    [Theory, MemberData(nameof(Writes))]
    public void An_operator_never_acts_as_an_organisation(Operation operation)
    {
        var desk = new Actor { PersonId = Guid.NewGuid(), IsOperator = true };

        Assert.Equal(
            Problems.NoOrganisation,
            Permissions.Refusal(desk, operation, EnvironmentKind.Test)?.Code
        );
    }
}
