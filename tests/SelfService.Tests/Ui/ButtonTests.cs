using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

public sealed class ButtonTests
{
    [Fact]
    public async Task A_blocked_button_sends_nothing_and_says_why()
    {
        var page = await Drawing.Of<Button>(
            new() { ["DisabledReason"] = (Words)Text.Same("Du mangler rettigheten.") }
        );

        var button = page.QuerySelector("button")!;
        Assert.Equal("button", button.GetAttribute("type"));
        Assert.Equal("true", button.GetAttribute("aria-disabled"));
        Assert.Equal(
            "Du mangler rettigheten.",
            page.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent
        );
    }

    [Theory]
    [InlineData(ButtonKind.Danger, null)]
    [InlineData(ButtonKind.DangerAhead, "secondary")]
    public async Task Only_the_button_that_takes_something_away_is_filled(
        ButtonKind kind,
        string? variant
    )
    {
        var page = await Drawing.Of<Button>(new() { ["Kind"] = kind });

        var button = page.QuerySelector("button")!;
        Assert.Equal("danger", button.GetAttribute("data-color"));
        Assert.Equal(variant, button.GetAttribute("data-variant"));
    }

    [Fact]
    public void A_link_takes_nothing_away_and_so_is_never_filled_with_the_colour_of_danger() =>
        Assert.DoesNotContain(
            Repository.Files.Where(path => path.EndsWith(".razor", StringComparison.Ordinal)),
            path =>
                File.ReadLines(Repository.Absolute(path))
                    .Any(line =>
                        line.Contains("<LinkButton", StringComparison.Ordinal)
                        && line.Contains("ButtonKind.Danger\"", StringComparison.Ordinal)
                    )
        );
}
