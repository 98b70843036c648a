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
}
