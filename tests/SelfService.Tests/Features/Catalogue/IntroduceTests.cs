using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.AccessRequests;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Catalogue;

/// <summary>Whom to ask about a scope, and where to read more.</summary>
[Requirement("R21")]
public sealed class IntroduceTests(Servers servers)
{
    private const string Contact = "api@ugle.example";
    private const string Address = "https://ugle.example/api";

    [Theory, OnBoth]
    public async Task What_the_owner_says_stands_in_the_catalogue(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var page = $"/ver2/katalog/{use.Scope.Id}";

        var saved = await Save(use, Contact, Address);

        Assert.Equal($"/ver2/mine-api/{use.Scope.Id}", saved.Location);
        var seen = await use.Consumer.Visitor.Get(page);
        Assert.Contains(Contact, seen.Text);
        Assert.NotNull(seen.Document.QuerySelector($"main a[href='{Address}']"));
        Assert.Contains(EventType.ScopeChanged, await use.Server.LogOf(use.ProviderId));
    }

    [Theory]
    [OnBoth("javascript:alert(1)")]
    [OnBoth("http://ugle.example/api")]
    [OnBoth("https://ola:hemmelig@ugle.example/")]
    [OnBoth("ugle.example")]
    public async Task Only_an_ordinary_page_of_the_web_becomes_a_link(
        DatabaseKind kind,
        string address
    )
    {
        using var use = await TwoParties.On(servers, kind);

        var page = await Save(use, Contact, address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("https://", page.ProblemAt("documentation"));
        Assert.Equal(Contact, page.ValueOf("contact"));
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Only_the_owner_is_led_to_where_it_is_changed(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var page = $"/ver2/katalog/{use.Scope.Id}";
        var change = $"main a[href='/ver2/mine-api/{use.Scope.Id}/endre']";

        var own = await use.Provider.Visitor.Get(page);
        var others = await use.Consumer.Visitor.Get(page);

        Assert.Equal("Endre scopet", own.Document.QuerySelector(change)?.TextContent.Trim());
        Assert.Null(others.Document.QuerySelector(change));
    }

    /// <summary>By the scope's own form, the one place where it is said.</summary>
    private static async Task<VisitedPage> Save(
        TwoParties use,
        string contact,
        string documentation
    ) =>
        await use.Provider.Visitor.Submit(
            await use.Provider.Visitor.Get($"/ver2/mine-api/{use.Scope.Id}/endre"),
            "/endre",
            ("description", "Opplysninger fra et register"),
            ("visibility", "PUBLIC"),
            ("contact", contact),
            ("documentation", documentation)
        );
}
