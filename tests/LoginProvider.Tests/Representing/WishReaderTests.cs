using Portvakt.Domain.Basics;
using Portvakt.LoginProvider.Representing;

namespace Portvakt.LoginProvider.Tests.Representing;

[Requirement("R6")]
public class WishReaderTests
{
    private const string Service = "ansattporten:altinn:service";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[]")]
    public void Nothing_may_be_asked_for(string? json)
    {
        var wish = WishReader.Read(json);

        Assert.True(wish.Ok);
        Assert.Empty(wish.Value.Resources);
        Assert.False(wish.Value.DemandsRepresentation);
    }

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("true", true)]
    [InlineData("\"false\"", false)]
    [InlineData("false", false)]
    public void A_flag_is_a_word_or_a_boolean(string value, bool flag)
    {
        var wish = WishReader
            .Read(
                Demo.Details(
                    Service,
                    $", \"representation_is_required\": {value}, \"allow_multiple_organizations\": {value}",
                    Demo.Integrations
                )
            )
            .Value!;

        Assert.Equal(flag, wish.DemandsRepresentation);
        Assert.Equal(flag, wish.AllowsSeveral);
    }

    [Theory]
    [InlineData("enterprise", false)]
    [InlineData("business", true)]
    public void The_form_of_organisation_can_be_narrowed(string form, bool subUnits)
    {
        var wish = WishReader
            .Read(Demo.Details(Service, $", \"organizationform\": \"{form}\"", Demo.Apis))
            .Value!;

        Assert.Equal(subUnits, Assert.Single(wish.Resources).OnlySubUnits);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("\"[]\"")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    [InlineData("[null]")]
    [InlineData(
        """[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:5613:1", "locations": []}]"""
    )]
    [InlineData(
        """[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:5613:1", "representation_is_required": "yes"}]"""
    )]
    [InlineData(
        """[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:5613:1", "representation_is_required": 1}]"""
    )]
    [InlineData(
        """[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:5613:1", "organizationform": "club"}]"""
    )]
    [InlineData(
        """[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:5613:1", "resource": "x"}]"""
    )]
    [InlineData(
        """[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:5613:1", "organizationform": {"a": {"b": {"c": 1}}}}]"""
    )]
    public void What_is_not_understood_is_refused(string json) =>
        Refused(Problems.RepresentationDetailsMalformed, json);

    [Fact]
    public void Twenty_elements_are_enough() =>
        Refused(
            Problems.RepresentationDetailsMalformed,
            Demo.Services([.. Enumerable.Repeat(Demo.Apis, 21)])
        );

    [Theory]
    [InlineData("""[{"resource": "urn:altinn:resource:5613:1"}]""")]
    [InlineData("""[{"type": "ansattporten:orgno"}]""")]
    [InlineData("""[{"type": 1, "resource": "urn:altinn:resource:5613:1"}]""")]
    [InlineData(
        """[{"type": "ANSATTPORTEN:ALTINN:SERVICE", "resource": "urn:altinn:resource:5613:1"}]"""
    )]
    public void An_unknown_type_is_refused(string json) =>
        Refused(Problems.RepresentationTypeUnknown, json);

    [Fact]
    public void Two_types_in_one_request_are_refused() =>
        Refused(
            Problems.RepresentationTypesMixed,
            Demo.Services(Demo.Apis)[..^1] + "," + Demo.Resources("portvakt-api")[1..]
        );

    [Theory]
    [InlineData("ansattporten:altinn:service", "urn:altinn:resource:2480:40")]
    [InlineData("ansattporten:altinn:service", "5613:1")]
    [InlineData("ansattporten:altinn:service", "urn:altinn:resource:portvakt-api")]
    [InlineData("ansattporten:altinn:service", "urn:altinn:resource:portvakt-administrator")]
    [InlineData("ansattporten:altinn:resource", "urn:altinn:resource:5613:1")]
    public void A_resource_belongs_to_its_type(string type, string resource) =>
        Refused(Problems.RepresentationResourceUnknown, Demo.Details(type, "", resource));

    [Fact]
    public void A_missing_resource_is_refused() =>
        Refused(Problems.RepresentationResourceUnknown, $$"""[{"type": "{{Service}}"}]""");

    private static void Refused(string code, string json) =>
        Assert.Equal(code, Assert.Single(WishReader.Read(json).Problems).Code);
}
