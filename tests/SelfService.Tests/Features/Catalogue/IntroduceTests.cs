using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
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

        var saved = await Save(use.Provider, page, Contact, Address);

        Assert.Equal(page, saved.Location);
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

        var page = await Save(use.Provider, $"/ver2/katalog/{use.Scope.Id}", Contact, address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("https://", page.ProblemAt("documentation"));
        Assert.Equal(Contact, page.ValueOf("contact"));
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Only_the_owner_says_it(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var hidden = await TwoParties.On(servers, kind, Visibility.Private);

        var others = await use.Consumer.Visitor.Get($"/ver2/katalog/{use.Scope.Id}/rediger");
        var notThere = await hidden.Provider.Visitor.Get(
            $"/ver2/katalog/{hidden.Scope.Id}/rediger"
        );

        Assert.Equal(HttpStatusCode.NotFound, others.Status);
        Assert.Equal(HttpStatusCode.NotFound, notThere.Status);
    }

    private static async Task<VisitedPage> Save(
        Colleague owner,
        string page,
        string contact,
        string documentation
    ) =>
        await owner.Visitor.Submit(
            await owner.Visitor.Get($"{page}/rediger"),
            "/rediger",
            ("contact", contact),
            ("documentation", documentation)
        );
}
