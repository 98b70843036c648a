using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Tests.Features.Security;

public sealed class BrowserNamesTests
{
    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
        "Edge, Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
        "Chrome, Linux"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
        "Safari, iPhone"
    )]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
        "Samsung Internet, Android"
    )]
    [InlineData(
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 14.6; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Firefox, macOS"
    )]
    [InlineData("curl/8.0", "")]
    [InlineData("<script>", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_browser_is_named_as_people_name_it(string? header, string name) =>
        Assert.Equal(name, BrowserNames.Of(header));
}
