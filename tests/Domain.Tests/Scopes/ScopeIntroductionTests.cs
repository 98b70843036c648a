using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

public class ScopeIntroductionTests
{
    private static readonly ScopeIntroduction Told = new(
        "api@fjelltake.example",
        "https://docs.example"
    )
    {
        AccessGuide = new LanguageMap("Ask us"),
    };

    [Fact]
    public void What_is_left_out_stays() =>
        Assert.Equal(Told, Told.With(new RequestedIntroduction()).Value);

    [Fact]
    public void An_empty_text_takes_its_part_away()
    {
        var left = Told.With(new RequestedIntroduction("", " ", new RequestedText(""))).Value!;

        Assert.Equal(ScopeIntroduction.None, left);
    }

    [Fact]
    public void How_to_get_access_is_told_in_several_languages_and_takes_any_sign()
    {
        var guide = new RequestedText("Skriv til oss @ 100 %")
        {
            Tagged = new Dictionary<string, string?> { ["nn"] = "Skriv til oss", ["en"] = " " },
        };

        var read = Told.With(new RequestedIntroduction(AccessGuide: guide)).Value!;

        Assert.Equal("Skriv til oss @ 100 %", read.AccessGuide!.Default);
        Assert.Equal(["nn"], read.AccessGuide.Tagged.Keys);
        Assert.Equal("api@fjelltake.example", read.Contact);
    }

    [Theory]
    [InlineData("https://docs.example/a?b=c#d", true)]
    [InlineData("http://docs.example", false)]
    [InlineData("docs.example", false)]
    [InlineData("/docs", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://me@docs.example", false)]
    public void A_documentation_is_a_page_of_the_web(string address, bool valid)
    {
        var read = Told.With(new RequestedIntroduction(Documentation: address));

        Assert.Equal(valid, read.Ok);
        if (!valid)
            Assert.Equal("documentation", Assert.Single(read.Problems).Field);
    }

    [Fact]
    public void A_guide_that_is_too_long_is_told_at_its_own_field()
    {
        var guide = new RequestedText
        {
            Tagged = new Dictionary<string, string?> { ["nn"] = new string('x', 1024) },
        };

        var read = Told.With(new RequestedIntroduction(AccessGuide: guide));

        Assert.Equal("access_guide#nn", Assert.Single(read.Problems).Field);
    }
}
