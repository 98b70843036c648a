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

    private static readonly Actor Administrator = Member with { IsAdministrator = true };

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
    public void A_member_does_everything_in_test_but_others_work(Operation operation)
    {
        var refusal = Permissions.Refusal(Member, operation, EnvironmentKind.Test);

        var row = Permissions.Of(operation);
        Assert.Equal(
            row.Level switch
            {
                Level.Operator => Problems.OperatorOnly,
                Level.Administrator => Problems.AdministratorOnly,
                _ when row.Authority == Authority.Everywhere => Problems.RegisterNeedsAnsattporten,
                _ => null,
            },
            refusal?.Code
        );
    }

    [Theory, MemberData(nameof(Authorities)), Requirement("R7")]
    public void What_others_may_takes_authority_and_not_merely_a_sign_in(Operation operation)
    {
        var strong = Member with
        {
            IsStrong = true,
            IsFresh = true,
            IsAdministrator = true,
            Rights = new HashSet<Right>(Enum.GetValues<Right>()),
        };

        Assert.Equal(
            Problems.AuthorityNeeded,
            Permissions.Refusal(strong, operation, EnvironmentKind.Prod)?.Code
        );
        Assert.Null(
            Permissions.Refusal(
                strong with
                {
                    HasAuthority = true,
                },
                operation,
                EnvironmentKind.Prod
            )
        );
    }

    [Theory, MemberData(nameof(Authorities))]
    public void An_old_sign_in_reads_but_writes_nothing_in_production(Operation operation)
    {
        var holder = Member with { IsStrong = true, HasAuthority = true };

        var refusal = Permissions.Refusal(holder, operation, EnvironmentKind.Prod);

        Assert.Equal(Permissions.Of(operation).Writes ? Problems.SignInAgain : null, refusal?.Code);
    }

    [Theory, MemberData(nameof(Operations))]
    public void An_administrator_does_everything_in_test_but_the_service_desks_work(
        Operation operation
    )
    {
        var refusal = Permissions.Refusal(Administrator, operation, EnvironmentKind.Test);

        var row = Permissions.Of(operation);
        Assert.Equal(
            row.Level == Level.Operator ? Problems.OperatorOnly
                : row.Authority == Authority.Everywhere ? Problems.RegisterNeedsAnsattporten
                : null,
            refusal?.Code
        );
    }

    [Theory, MemberData(nameof(Operations))]
    public void Who_belongs_nowhere_reaches_nothing_of_an_organisation(Operation operation)
    {
        var nobody = new Actor { PersonId = Guid.NewGuid(), IsAdministrator = true };

        var refusal = Permissions.Refusal(nobody, operation, EnvironmentKind.Test);

        Assert.Equal(
            Permissions.Of(operation).Level switch
            {
                Level.Operator => Problems.OperatorOnly,
                Level.Administrator or Level.Member => Problems.NoOrganisation,
                _ => null,
            },
            refusal?.Code
        );
    }

    [Theory, MemberData(nameof(Operations)), Requirement("R5")]
    public void Who_is_not_named_does_nothing_of_the_organisations_in_a_closed_test_environment(
        Operation operation
    )
    {
        var shutOut = Administrator with { IsShutOut = true, Administrators = ["Eva Bar"] };

        var refusal = Permissions.Refusal(shutOut, operation, EnvironmentKind.Test);

        Assert.Equal(
            Permissions.Of(operation).Level switch
            {
                Level.Operator => Problems.OperatorOnly,
                Level.Administrator or Level.Member => Problems.NamedPeopleOnly,
                _ => null,
            },
            refusal?.Code
        );
        if (refusal?.Code == Problems.NamedPeopleOnly)
            Assert.Contains("Eva Bar", refusal.Hint(Language.Bokmaal));
    }

    [Theory, MemberData(nameof(Operations)), Requirement("R5")]
    public void A_closed_test_environment_closes_neither_production_nor_what_is_common(
        Operation operation
    )
    {
        var shutOut = Administrator with { IsShutOut = true };

        foreach (EnvironmentKind? kind in new EnvironmentKind?[] { EnvironmentKind.Prod, null })
            Assert.NotEqual(
                Problems.NamedPeopleOnly,
                Permissions.Refusal(shutOut, operation, kind)?.Code
            );
    }

    [Fact]
    public void A_machines_scopes_stand_in_an_administrators_place_where_a_row_names_some()
    {
        var machine = new Actor
        {
            ClientId = "client",
            IsMember = true,
            TermsAccepted = true,
            Scopes = [AdministrationScopes.WriteClients],
        };

        Assert.Null(Permissions.Refusal(machine, Operation.ManageWebhooks, EnvironmentKind.Prod));
        Assert.Equal(
            Problems.ScopeNeeded,
            Permissions.Refusal(machine, Operation.ManageMembers, EnvironmentKind.Test)?.Code
        );
        Assert.Equal(
            Problems.ScopeNeeded,
            Permissions
                .Refusal(
                    machine with
                    {
                        Scopes = [AdministrationScopes.ReadClients],
                    },
                    Operation.ManageWebhooks,
                    EnvironmentKind.Test
                )
                ?.Code
        );
    }

    [Fact]
    public void Without_an_administrator_the_service_desk_is_whom_to_ask()
    {
        var refusal = Permissions.Refusal(Member, Operation.ManageMembers, null)!;

        Assert.Equal("Spør kundeservice.", refusal.Hint(Language.Bokmaal));
        Assert.Equal("Ask the service desk.", refusal.Hint(Language.English));
    }

    [Theory, MemberData(nameof(Writes)), Requirement("R6"), Requirement("R28")]
    public void Nobody_writes_in_production_without_a_proven_right(Operation operation)
    {
        var refusal = Permissions.Refusal(Administrator, operation, EnvironmentKind.Prod);

        Assert.Equal(Problems.ProdNeedsAnsattporten, refusal?.Code);
    }

    [Fact]
    public void The_log_of_production_is_not_read_without_a_proven_right()
    {
        var strong = Member with { IsStrong = true };
        Assert.Equal(
            Problems.RightMissing,
            Permissions.Refusal(strong, Operation.ReadEvents, EnvironmentKind.Prod)?.Code
        );
        foreach (
            var reader in new[]
            {
                strong with
                {
                    Rights = new HashSet<Right> { Right.Suppliers },
                },
                strong with
                {
                    HasAuthority = true,
                },
            }
        )
            Assert.Null(Permissions.Refusal(reader, Operation.ReadEvents, EnvironmentKind.Prod));
        Assert.Equal(
            Problems.ProdNeedsAnsattporten,
            Permissions.Refusal(Administrator, Operation.ReadEvents, EnvironmentKind.Prod)?.Code
        );
        Assert.Null(
            Permissions.Refusal(
                Administrator with
                {
                    TermsAccepted = false,
                },
                Operation.ReadEvents,
                EnvironmentKind.Test
            )
        );
    }

    [Theory, MemberData(nameof(Writes)), Requirement("R1")]
    public void Nobody_writes_before_the_terms_are_accepted(Operation operation)
    {
        var refusal = Permissions.Refusal(
            Administrator with
            {
                IsStrong = true,
                HasAuthority = true,
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
