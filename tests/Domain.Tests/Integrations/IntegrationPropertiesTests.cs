using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

public class IntegrationPropertiesTests
{
    [Theory]
    [InlineData("Lønn\nKlikk her: https://ond.example")]
    [InlineData("Lønn\u2028neste linje")]
    [InlineData("Lønn \u202efdp.exe")]
    [InlineData("Lønn \u2066skjult\u2069")]
    [InlineData("Lønn\0")]
    public void A_name_is_one_line_that_reads_one_way(string name)
    {
        var read = IntegrationProperties.Read(
            IntegrationKind.Maskinporten,
            name,
            "En prøve",
            lifetime: null
        );

        var problem = Assert.Single(read.Problems);
        Assert.Equal(("name", Problems.TextControl), (problem.Field, problem.Kind.Code));
    }

    [Fact]
    public void A_name_keeps_its_letters()
    {
        var read = IntegrationProperties.Read(
            IntegrationKind.Maskinporten,
            " Æøå \"<&>\" 😀 ",
            "En prøve",
            lifetime: null
        );

        Assert.Equal("Æøå \"<&>\" 😀", read.Value!.Name);
    }
}
