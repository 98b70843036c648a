using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Delegations;

[Requirement("R18")]
public class EntitiesTests
{
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly OrganisationId Supplier = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId Customer = OrganisationId.Of("0192:958935420");

    private static DelegationScheme Scheme =>
        DelegationScheme.Create(
            Ver2,
            Supplier,
            new LanguageMap("scheme"),
            [ScopeName.Of("a:b")],
            Now
        );

    [Fact]
    public void Nobody_delegates_to_itself()
    {
        var given = Delegation.Give(Scheme, Customer, Customer, Validity.Since(Now));

        Assert.Equal(Problems.DelegationToSelf, Assert.Single(given.Problems).Code);
    }

    [Fact]
    public void A_delegation_holds_until_it_is_withdrawn_and_again_when_it_is_given_again()
    {
        var delegation = Delegation.Give(Scheme, Customer, Supplier, Validity.Since(Now)).Value!;
        delegation.Withdraw(Now.AddHours(1));

        Assert.True(delegation.Validity.HoldsAt(Now));
        Assert.False(delegation.Validity.HoldsAt(Now.AddHours(1)));

        delegation.GiveAgain(Validity.Since(Now.AddHours(2)));
        Assert.True(delegation.Validity.HoldsAt(Now.AddHours(2)));
        Assert.Equal(3, delegation.Version);
    }

    [Theory]
    [InlineData("lonn-2_b", true)]
    [InlineData("", false)]
    [InlineData("lønn", false)]
    [InlineData("a b", false)]
    public void A_system_is_named_after_its_supplier(string name, bool allowed)
    {
        var system = RegisteredSystem.Register(
            Ver2,
            Supplier,
            name,
            new LanguageMap("system"),
            [],
            Now
        );

        Assert.Equal(allowed, system.Ok);
        if (system.Ok)
            Assert.Equal($"991825827_{name}", system.Value.SystemId);
    }

    [Fact]
    public void A_partys_person_number_does_not_get_into_texts()
    {
        var party = ConsentParty.Read("urn:altinn:person:identifier-no:05848998356");
        var question = new ConsentQuestion(Guid.NewGuid(), party!, Supplier);

        Assert.Equal("urn:altinn:person:identifier-no:05848998356", party?.Urn);
        Assert.DoesNotContain("05848998356", $"{question}");
    }

    [Fact]
    public void Rights_survive_being_written_and_read()
    {
        var rights = ConsentRights.To("income", new Dictionary<string, string> { ["year"] = "1" });

        var read = ConsentRights.Read(rights.ToJson());

        Assert.Equal(
            """[{"action":["consent"],"resource":[{"type":"urn:altinn:resource","value":"income"}],"metadata":{"year":"1"}}]""",
            read.ToJson()
        );
    }
}
