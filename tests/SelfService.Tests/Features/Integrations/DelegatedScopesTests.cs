using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>What customers delegate to a supplier, on the supplier's clients.</summary>
public sealed class DelegatedScopesTests(Servers servers)
{
    private static readonly OrganisationId Pingvin = OrganisationId.Of("0192:313176762");

    [Theory, OnBoth]
    public async Task A_delegated_scope_has_a_group_of_its_own_and_counts_as_access(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var scope = await server.NewScope(
            granted: true,
            visibility: Domain.Scopes.Visibility.Private
        );
        using var rolf = await server.SignedIn("rolf@pingvin.example");
        var client = await rolf.NewClient("Leverandørens");
        var before = await rolf.Get($"{client}/scopes/legg-til");
        var delegation = await Delegate(server, scope);

        var form = await rolf.Get($"{client}/scopes/legg-til");
        var added = await rolf.Submit(form, "/legg-til", ("scopes", scope.Name.Value));
        var tab = await rolf.Get(added.Location!);
        await Withdraw(server, delegation);
        var after = await rolf.Get(added.Location!);

        Assert.Null(Input(before, scope.Name.Value));
        Assert.Equal(
            "Delegerte",
            Input(form, scope.Name.Value)!.Closest("fieldset")!.QuerySelector("legend")!.TextContent
        );
        Assert.Contains("Delegert", Row(tab, scope.Name.Value));
        Assert.Contains("Tilgang mangler", Row(after, scope.Name.Value));
    }

    private static AngleSharp.Dom.IElement? Input(VisitedPage page, string scope) =>
        page.Document.QuerySelector($"input[value='{scope}']");

    private static string Row(VisitedPage page, string scope) =>
        page
            .Document.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th code")!.TextContent == scope)
            .TextContent;

    private static async Task<Guid> Delegate(TestServer server, Domain.Scopes.Scope scope)
    {
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var scheme = DelegationScheme.OfScope(scope, now);
        var given = Delegation.Give(scheme, Ground.Fossekall, Pingvin, Validity.Since(now)).Value!;
        db.DelegationSchemes.Add(scheme);
        db.Delegations.Add(given);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return given.Id;
    }

    private static async Task Withdraw(TestServer server, Guid id)
    {
        await using var db = server.Db();
        var given = await db.Delegations.SingleAsync(
            d => d.Id == id,
            TestContext.Current.CancellationToken
        );
        given.Withdraw(TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
