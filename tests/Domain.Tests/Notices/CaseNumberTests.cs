using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

public sealed class CaseNumberTests
{
    [Theory]
    [InlineData("4821-9305")]
    [InlineData("48219305")]
    [InlineData(" 4821 9305 ")]
    public void A_number_is_read_as_people_type_it(string typed)
    {
        Assert.True(CaseNumber.TryParse(typed, out var number));
        Assert.Equal("4821-9305", number.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4821-930")]
    [InlineData("4821-93055")]
    [InlineData("0821-9305")]
    [InlineData("4821-930x")]
    [InlineData("４８２１-9305")]
    public void Anything_else_is_no_number(string? typed) =>
        Assert.False(CaseNumber.TryParse(typed, out _));

    [Fact]
    public void Every_drawn_number_can_be_read_again()
    {
        foreach (var drawn in new[] { CaseNumber.Least, 48219305, CaseNumber.End - 1 })
            Assert.Equal(CaseNumber.Of(drawn), CaseNumber.Of(CaseNumber.Of(drawn).Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseNumber.Of(CaseNumber.Least - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseNumber.Of(CaseNumber.End));
    }
}
