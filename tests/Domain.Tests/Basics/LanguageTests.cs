using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

public class LanguageTests
{
    public static TheoryData<Language> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void A_language_is_found_again_by_its_tag(Language language) =>
        Assert.Equal(language, Languages.FromTag(language.Tag()));

    [Theory]
    [MemberData(nameof(All))]
    public void A_language_is_found_by_the_name_of_its_culture(Language language) =>
        Assert.Equal(language, Languages.FromTag(language.Culture().Name));

    [Theory]
    [InlineData("no", Language.Bokmaal)]
    [InlineData("NN-no", Language.Nynorsk)]
    [InlineData("en-US", Language.English)]
    public void Other_ways_to_ask_are_understood(string tag, Language language) =>
        Assert.Equal(language, Languages.FromTag(tag));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("se")]
    [InlineData("sv-SE")]
    public void A_language_that_we_do_not_speak_is_not_guessed(string? tag) =>
        Assert.Null(Languages.FromTag(tag));

    [Fact]
    public void The_languages_have_names_and_tags_of_their_own()
    {
        Assert.Equal(3, Languages.All.Select(language => language.Tag()).Distinct().Count());
        Assert.Equal(3, Languages.All.Select(language => language.OwnName()).Distinct().Count());
    }
}
