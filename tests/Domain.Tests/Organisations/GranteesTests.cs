using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R13")]
[Requirement("R37")]
public class GranteesTests
{
    private static readonly OrganisationId Real = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId Synthetic = OrganisationId.Of("0192:314308425");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(EnvironmentKind.Test, null)]
    [InlineData(EnvironmentKind.Prod, Problems.OrganisationSynthetic)]
    public async Task A_synthetic_organisation_belongs_in_test(
        EnvironmentKind kind,
        string? code
    ) => Assert.Equal(code, await Judge(Synthetic, Unit(Synthetic), kind));

    [Theory]
    [InlineData(EnvironmentKind.Test)]
    [InlineData(EnvironmentKind.Prod)]
    public async Task An_ended_organisation_gets_nothing_anywhere(EnvironmentKind kind) =>
        Assert.Equal(Problems.OrganisationEnded, await Judge(Real, Unit(Real, ended: true), kind));

    [Theory]
    [InlineData(EnvironmentKind.Test, true, null)]
    [InlineData(EnvironmentKind.Test, false, null)]
    [InlineData(EnvironmentKind.Prod, true, Problems.OrganisationUnknown)]
    [InlineData(EnvironmentKind.Prod, false, null)]
    public async Task An_unknown_number_is_refused_in_prod_once_the_register_knows_all(
        EnvironmentKind kind,
        bool knowsAll,
        string? code
    ) => Assert.Equal(code, await Judge(Real, null, kind, knowsAll));

    [Theory]
    [InlineData("991825828", Problems.OrganisationNumberCheckDigit)]
    [InlineData("99182582", Problems.OrganisationNumberLength)]
    [InlineData("", Problems.OrganisationNumberMissing)]
    public async Task A_number_that_is_none_is_not_even_asked_for(string typed, string code)
    {
        var grantees = new Grantees(NumberSchemes.Norwegian, new NobodyAsks());

        var outcome = await grantees.Find(typed, EnvironmentKind.Test, "orgno", Stop);

        var problem = Assert.Single(outcome.Problems);
        Assert.Equal((code, 400, "orgno"), (problem.Code, problem.Kind.Status, problem.Field));
    }

    [Fact]
    public async Task An_unknown_number_takes_a_second_click_and_a_known_one_does_not()
    {
        var unknown = (await Find(Real, null, EnvironmentKind.Test, knowsAll: true)).Value!;
        var known = (await Find(Real, Unit(Real), EnvironmentKind.Test, knowsAll: true)).Value!;

        Assert.Equal(Problems.OrganisationUnknown, unknown.Doubt(anyway: false, "orgno")?.Code);
        Assert.Null(unknown.Doubt(anyway: true, "orgno"));
        Assert.Null(known.Doubt(anyway: false, "orgno"));
        Assert.Equal(("NAVN", "991\u00a0825\u00a0827"), (known.Name, unknown.Name));
    }

    private static RegisterUnit Unit(OrganisationId id, bool ended = false) =>
        RegisterUnit.Of(id, "NAVN", "AS", ended: ended);

    private static async Task<string?> Judge(
        OrganisationId number,
        RegisterUnit? unit,
        EnvironmentKind kind,
        bool knowsAll = true
    ) => (await Find(number, unit, kind, knowsAll)).Problems.SingleOrDefault()?.Code;

    private static Task<Outcome<Grantee>> Find(
        OrganisationId number,
        RegisterUnit? unit,
        EnvironmentKind kind,
        bool knowsAll
    ) =>
        new Grantees(NumberSchemes.Norwegian, new Says(new RegisterAnswer(unit, knowsAll))).Find(
            number,
            kind,
            "orgno",
            Stop
        );

    private sealed class Says(RegisterAnswer answer) : IOrganisationRegister
    {
        public ValueTask<RegisterAnswer> Find(OrganisationId number, CancellationToken _) =>
            ValueTask.FromResult(answer);
    }

    private sealed class NobodyAsks : IOrganisationRegister
    {
        public ValueTask<RegisterAnswer> Find(OrganisationId number, CancellationToken _) =>
            throw new InvalidOperationException($"nobody should ask for {number}");
    }
}
