using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R12")]
public sealed class ScopeConflictTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_cap_below_what_clients_ask_for_is_saved_at_the_second_word_only(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Granted(kind);
        await planted.Client(Planted.Consumer, lifetime: 600);
        await planted.Client(Planted.Consumer, lifetime: 300);

        var notice = await Send(planted, visitor, ("maxLifetime", "60"));

        Assert.Equal(HttpStatusCode.Conflict, notice.Status);
        Assert.Contains(
            "2 integrasjoner hos 1 virksomhet ber om mer, på det meste 600",
            notice.Text
        );
        Assert.Equal("60", notice.ValueOf("maxLifetime"));
        Assert.Equal(0, (await planted.Stored()).MaxTokenLifetime);

        var saved = await visitor.Submit(notice, "/endre", Fields(("maxLifetime", "60")));

        Assert.Equal(planted.Page, saved.Location);
        Assert.Equal(60, (await planted.Stored()).MaxTokenLifetime);
        var form = await visitor.Get(planted.Page + "/endre");
        Assert.Contains("Problemer for integrasjoner som bruker scopet", form.Text);
    }

    [Theory, OnBoth]
    public async Task Leaving_out_a_kind_that_clients_are_of_is_told_first(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        await planted.Client(Planted.Consumer);

        var notice = await Send(planted, visitor, ("kinds", "krr"));

        Assert.Equal(HttpStatusCode.Conflict, notice.Status);
        Assert.Contains("1 integrasjon hos 1 virksomhet er av en type", notice.Text);
        Assert.Contains("Lagre likevel", notice.Text);
        Assert.Empty((await planted.Stored()).AllowedKinds);
    }

    [Theory, OnBoth]
    public async Task Whoever_has_the_scope_because_it_is_for_all_loses_it_at_the_second_word_only(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        await Send(planted, visitor, ("forAll", "true"));
        await planted.Client(Planted.Consumer);

        var notice = await Send(planted, visitor);

        Assert.Contains("uten at virksomheten er gitt tilgang", notice.Text);
        Assert.True((await planted.Stored()).AccessibleForAll);
    }

    [Theory, OnBoth]
    public async Task A_second_word_on_one_thing_is_none_on_another(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        await planted.Client(Planted.Consumer, lifetime: 600);
        var notice = await Send(planted, visitor, ("maxLifetime", "60"));

        var again = await visitor.Submit(
            notice,
            "/endre",
            Fields(("maxLifetime", "60"), ("kinds", "krr"))
        );

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(0, (await planted.Stored()).MaxTokenLifetime);
    }

    [Theory, OnBoth]
    public async Task Nothing_is_told_of_whose_clients_they_are(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        var client = await planted.Client(Planted.Consumer, lifetime: 600);

        var notice = await Send(planted, visitor, ("maxLifetime", "60"));

        Assert.DoesNotContain(client.ClientId, notice.Text);
        Assert.DoesNotContain("FOSSEKALL", notice.Document.QuerySelector("main")!.TextContent);
    }

    private static (string, string)[] Fields(params (string, string)[] more) =>
        [("description", "A scope of a test"), ("visibility", "PUBLIC"), .. more];

    private static async Task<VisitedPage> Send(
        Planted planted,
        Visitor visitor,
        params (string, string)[] more
    ) => await visitor.Submit(await visitor.Get(planted.Page + "/endre"), "/endre", Fields(more));

    private async Task<(Planted, Visitor)> Granted(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        return (planted, await server.SignedIn(Planted.Provider));
    }
}
