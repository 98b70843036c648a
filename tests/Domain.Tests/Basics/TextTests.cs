using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

public class TextTests
{
    private static readonly Text Keys = new("{0} nøkler", "{0} nøklar", "{0} keys");

    [Theory]
    [InlineData(Language.Bokmaal, "3 nøkler")]
    [InlineData(Language.Nynorsk, "3 nøklar")]
    [InlineData(Language.English, "3 keys")]
    public void A_text_is_read_in_the_readers_language(Language language, string expected) =>
        Assert.Equal(expected, Keys.In(language, 3));

    [Fact]
    public void Values_are_put_into_every_language() =>
        Assert.Equal(new Text("3 nøkler", "3 nøklar", "3 keys"), Keys.With(3));

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        var text = Text.Same("{0:N1}");

        Assert.Equal("1,5", text.In(Language.Bokmaal, 1.5));
        Assert.Equal("1,5", text.In(Language.Nynorsk, 1.5));
        Assert.Equal("1.5", text.In(Language.English, 1.5));
    }

    [Fact]
    public void A_name_is_the_same_in_every_language() =>
        Assert.Equal(
            new Text("Maskinporten", "Maskinporten", "Maskinporten"),
            Text.Same("Maskinporten")
        );
}
