using System.Net;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Pages;

[Requirement("R33")]
public sealed class NoticePageTests(Servers servers)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, "Her logger testbrukere inn")]
    [InlineData("/?ui_locales=en", HttpStatusCode.OK, "Test users sign in here")]
    [InlineData("/finnes/ikke", HttpStatusCode.NotFound, "Her er det ingenting")]
    public async Task Whoever_comes_by_themselves_is_told_where_to_go(
        string path,
        HttpStatusCode status,
        string heading
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewLoginVisitor();

        var page = await visitor.Get(path);

        Assert.Equal(status, page.Status);
        Assert.Equal(heading, page.Heading);
        Assert.Contains(server.Server.Installation.Portal, page.Text);
    }

    [Fact]
    public async Task Every_page_says_that_it_is_an_imitation_and_lets_no_script_run()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        using var http = new HttpClient { BaseAddress = server.Login };

        foreach (var path in new[] { "/", "/logout", "/authorize", client.Address() })
        {
            using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

            Assert.Contains("lp-imitation", text);
            Assert.DoesNotContain("<script", text);
            Assert.StartsWith("default-src 'none'; style-src 'self';", policy);
            Assert.DoesNotContain("script-src", policy);
            Assert.Contains($"form-action 'self' {server.Portal.ToString().TrimEnd('/')};", policy);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.False(answer.Headers.Contains("blazor-enhanced-nav"));
        }
    }

    [Fact]
    public async Task The_styles_that_the_pages_name_are_there()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewLoginVisitor();
        var page = await visitor.Get("/");
        var named = page
            .Document.QuerySelectorAll("link[href]")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        Assert.Equal(5, named.Count);
        foreach (var path in named)
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(path)).Status);
    }
}
