using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R13")]
public class GranteeTests
{
    private static readonly OrganisationId Real = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId Synthetic = OrganisationId.Of("0192:314308425");

    [Theory]
    [InlineData(EnvironmentKind.Test, null)]
    [InlineData(EnvironmentKind.Prod, Problems.OrganisationSynthetic)]
    public void A_synthetic_organisation_belongs_in_test(EnvironmentKind kind, string? code) =>
        Assert.Equal(code, Judge(Synthetic, Unit(Synthetic), kind));

    [Theory]
    [InlineData(EnvironmentKind.Test)]
    [InlineData(EnvironmentKind.Prod)]
    public void An_ended_organisation_gets_nothing_anywhere(EnvironmentKind kind) =>
        Assert.Equal(Problems.OrganisationEnded, Judge(Real, Unit(Real, ended: true), kind));

    [Theory]
    [InlineData(EnvironmentKind.Test, true, null)]
    [InlineData(EnvironmentKind.Test, false, null)]
    [InlineData(EnvironmentKind.Prod, true, Problems.OrganisationUnknown)]
    [InlineData(EnvironmentKind.Prod, false, null)]
    public void An_unknown_number_is_refused_in_prod_once_there_is_a_register(
        EnvironmentKind kind,
        bool registerLoaded,
        string? code
    ) => Assert.Equal(code, Judge(Real, null, kind, registerLoaded));

    private static RegisterUnit Unit(OrganisationId id, bool ended = false) =>
        RegisterUnit.Of(id, "NAVN", "AS", ended: ended);

    private static string? Judge(
        OrganisationId number,
        RegisterUnit? unit,
        EnvironmentKind kind,
        bool registerLoaded = true
    ) => Grantee.Refusal(number, unit, kind, registerLoaded, "orgno")?.Code;
}
