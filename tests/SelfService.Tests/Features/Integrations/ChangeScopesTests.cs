using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R20")]
public sealed class ChangeScopesTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task What_is_ticked_replaces_what_was_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Bytter scope", Ground.Granted);
        var form = await visitor.Get($"{client}/scopes");

        var answer = await visitor.Submit(form, "/scopes", ("scopes", Ground.Open));

        Assert.Equal(client, answer.Location);
        var page = await visitor.Get(client);
        Assert.Contains("Scopene er lagret", page.Text);
        Assert.Contains(Ground.Open, page.Text);
        Assert.DoesNotContain(Ground.Granted, page.Text);
        var written = Assert.Single(
            await server.Events(EventType.IntegrationScopesChanged, Ground.ClientId(client))
        );
        Assert.Contains(Ground.Granted, written.Before);
        Assert.Contains(Ground.Open, written.After);
    }

    [Theory, OnBoth]
    public async Task A_scope_that_is_not_offered_is_refused_at_the_field(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Prøver seg");
        var form = await visitor.Get($"{client}/scopes");

        var page = await visitor.Submit(
            form,
            "/scopes",
            ("scopes", Ground.Open),
            ("scopes", "skattemake:innkreving.write")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("skattemake:innkreving.write", page.ProblemAt("scopes"));
        var ticked = page.Document.QuerySelectorAll("input[name=scopes][checked]");
        Assert.Equal(Ground.Open, Assert.Single(ticked).GetAttribute("value"));
    }

    [Theory, OnBoth]
    [Requirement("R21")]
    public async Task A_lost_access_is_shown_with_its_reason_and_may_be_kept(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var scope = await server.NewScope();
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Mister tilgang", scope.Name.Value);
        await server.RemoveAccess(scope);

        var page = await visitor.Get(client);
        Assert.Contains("Tilgang mangler", page.Text);
        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT har fjernet tilgangen", page.Text);

        var form = await visitor.Get($"{client}/scopes");
        var answer = await visitor.Submit(
            form,
            "/scopes",
            ("scopes", scope.Name.Value),
            ("scopes", Ground.Open)
        );
        Assert.Equal(client, answer.Location);
        Assert.Contains(scope.Name.Value, (await visitor.Get(client)).Text);
    }

    [Theory, OnBoth]
    public async Task A_form_made_before_somebody_elses_change_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("To om samme", Ground.Granted);
        var form = await visitor.Get($"{client}/scopes");
        await visitor.Submit(form, "/scopes", ("scopes", Ground.Open));

        var page = await visitor.Submit(form, "/scopes", ("scopes", Ground.Granted));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Noen andre endret dette", page.Text);
        var ticked = page.Document.QuerySelectorAll("input[name=scopes][checked]");
        Assert.Equal(Ground.Open, Assert.Single(ticked).GetAttribute("value"));
    }
}
