using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

[Requirement("R13")]
public class OrganisationIdTests
{
    [Theory]
    [InlineData("0192:991825827")]
    [InlineData("9901:12345678")]
    [InlineData("0007:5560125790")]
    public void A_number_of_any_register_is_read_back_as_it_was_stored(string canonical)
    {
        var id = OrganisationId.Of(canonical);

        Assert.Equal(canonical, id.ToString());
        Assert.Equal(canonical, $"{id.Scheme}:{id.Value}");
    }

    [Theory]
    [InlineData("991825827")]
    [InlineData("0192:")]
    [InlineData("192:991825827")]
    [InlineData("0192:991 825 827")]
    [InlineData("0192:<991825827>")]
    [InlineData("0192;991825827")]
    [InlineData("0192:123456789012345678901234567890123456")]
    [InlineData("")]
    public void Anything_else_where_one_must_be_is_a_bug(string text) =>
        Assert.Throws<FormatException>(() => OrganisationId.Of(text));

    [Fact]
    public void A_number_is_shown_in_groups_that_do_not_break() =>
        Assert.Equal("991\u00a0825\u00a0827", OrganisationId.Of("0192:991825827").Grouped);

    [Fact]
    public void A_number_of_another_register_is_shown_with_its_scheme() =>
        Assert.Equal("9901:123456785", OrganisationId.Of("9901:123456785").Grouped);
}
