using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Tests.Features.Cases;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Prefixes;

/// <summary>"Bestill prefiks": the name is checked before anything is sent.</summary>
[Requirement("R10")]
public sealed class OrderPrefixTests(Servers servers)
{
    private const string Form = "/ver2/mine-api/bestill-prefiks";
    private const string Purpose = "Kart for alle.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth("stillhet", "«stillhet» er ledig i ver2.", false)]
    [OnBoth("fjelltake", "er i bruk i ver2. SINDIG FJELLTÅKE DIREKTORAT har det.", true)]
    [OnBoth("fjell-take", "forveksles med «fjelltake» (SINDIG FJELLTÅKE DIREKTORAT)", true)]
    [OnBoth("open.id", "forveksles med «openid» (reservert)", true)]
    [OnBoth("idporten", "«idporten» er reservert.", true)]
    [OnBoth("Stor Bokstav", "små bokstaver a-z", true)]
    [OnBoth("", "Skriv et prefiks.", true)]
    public async Task A_name_is_checked_before_it_is_sent_and_what_was_typed_stays(
        DatabaseKind kind,
        string prefix,
        string verdict,
        bool proposes
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;

        var page = await Send(eva.Visitor, prefix, ("sjekk", "ja"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(verdict, page.Document.QuerySelector("main [role=status]")!.TextContent);
        Assert.Equal(prefix, page.ValueOf("prefix"));
        Assert.Equal(Purpose, page.ValueOf("purpose"));
        Assert.Equal(proposes, Proposals(page).Count > 0);
        await using var db = server.Db();
        Assert.False(await db.Cases.AnyAsync(c => c.Organisation == number, Stop));
    }

    [Theory, OnBoth]
    public async Task A_proposed_name_comes_from_the_organisations_and_is_taken_with_one_press(
        DatabaseKind kind
    )
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var __ = eva;
        var proposed = Proposals(await Send(eva.Visitor, "fjelltake", ("sjekk", "ja")));

        var page = await Send(eva.Visitor, "fjelltake", ("forslag", proposed[0]));

        Assert.Contains("stilleprove", proposed[0]);
        Assert.Equal(proposed[0], page.ValueOf("prefix"));
        Assert.Equal(Purpose, page.ValueOf("purpose"));
        Assert.Contains($"«{proposed[0]}» er ledig i ver2.", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_name_that_is_taken_is_refused_at_the_field_with_names_that_are_free(
        DatabaseKind kind
    )
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var __ = eva;

        var page = await Send(eva.Visitor, "fjelltake");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("i bruk", page.ProblemAt("prefix"));
        Assert.NotEmpty(Proposals(page));
    }

    [Theory, OnBoth]
    public async Task A_name_like_anothers_is_ordered_knowingly_only_and_the_desk_sees_the_same(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;

        var warned = await Send(eva.Visitor, "fjell_take");
        var ordered = await eva.Visitor.Submit(
            warned,
            "/bestill-prefiks",
            ("prefix", "fjell_take"),
            ("purpose", Purpose)
        );
        var about = await server.NewestCaseOf(number);
        var desk = await ServiceDesk.Of(server);
        var seen = await desk.Get($"/drift/saker/{about.Number}");
        var deciding = await desk.Get($"/drift/saker/{about.Number}/avgjor");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, warned.Status);
        Assert.Contains("forveksles med «fjelltake»", warned.ProblemAt("prefix"));
        Assert.Equal(HttpStatusCode.Redirect, ordered.Status);
        Assert.Equal("fjell_take", about.Wish.Prefix);
        const string verdict = "forveksles med «fjelltake» (SINDIG FJELLTÅKE DIREKTORAT)";
        Assert.Contains(verdict, seen.Text);
        Assert.Contains(verdict, deciding.Text);
        Assert.DoesNotContain(verdict, (await eva.Visitor.Get(ordered.Location!)).Text);
    }

    [Theory, OnBoth]
    public async Task Seeing_that_one_name_is_like_anothers_does_not_do_for_a_second_one(
        DatabaseKind kind
    )
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var __ = eva;

        var warned = await Send(eva.Visitor, "fjell-take");
        var again = await eva.Visitor.Submit(
            warned,
            "/bestill-prefiks",
            ("prefix", "skatte-make"),
            ("purpose", Purpose)
        );

        Assert.Contains("forveksles med «skattemake»", again.ProblemAt("prefix"));
    }

    [Theory, OnBoth]
    public async Task The_desk_sees_that_others_ask_for_the_same_name(DatabaseKind kind)
    {
        var (server, eva, first) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var (_, siri, second) = await NewOrganisation.ByEva(servers, kind);
        using var __ = siri;
        var word = $"p{Guid.NewGuid():N}"[..12];
        await Send(eva.Visitor, word);
        await Send(siri.Visitor, $"{word[..4]}-{word[4..]}");

        var desk = await ServiceDesk.Of(server);
        var page = await desk.Get($"/drift/saker/{(await server.NewestCaseOf(second)).Number}");

        Assert.Contains($"ligner: {(await server.NewestCaseOf(first)).Number}", page.Text);
    }

    [Theory, OnBoth]
    public async Task The_api_says_the_same_as_the_page(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await Machine.Of(
            server,
            "ver2",
            "314308425",
            Domain.Organisations.AdministrationScopes.ReadScopes
        );

        var near = await Check(machine, "fjell-take");
        var own = await Check(machine, "fjelltake");
        var free = await Check(machine, "stillhet");
        var wrong = await Check(machine, "Stor%20Bokstav");
        var reserved = await Check(machine, "krr");

        Assert.Equal("TOO_NEAR", near.GetProperty("status").GetString());
        Assert.Equal("fjelltake", near.GetProperty("similar")[0].GetString());
        Assert.Equal("stillefossekall", near.GetProperty("proposals")[0].GetString());
        Assert.Equal("TAKEN", own.GetProperty("status").GetString());
        Assert.Equal("FREE", free.GetProperty("status").GetString());
        Assert.Equal(0, free.GetProperty("proposals").GetArrayLength());
        Assert.Equal("MALFORMED", wrong.GetProperty("status").GetString());
        Assert.Equal("RESERVED", reserved.GetProperty("status").GetString());
    }

    [Theory, OnBoth]
    public async Task The_api_asks_for_the_name(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await Machine.Of(server, "ver2", "314308425", AdminScopes.Own);

        var answer = await machine.Send(HttpMethod.Get, "/api/v1/prefix/check");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private static async Task<System.Text.Json.JsonElement> Check(Machine machine, string prefix) =>
        (await machine.Send(HttpMethod.Get, $"/api/v1/prefix/check?prefix={prefix}")).Is(
            HttpStatusCode.OK
        );

    private static async Task<VisitedPage> Send(
        Visitor visitor,
        string prefix,
        params (string Name, string Value)[] button
    ) =>
        await visitor.Submit(
            await visitor.Get(Form),
            "/bestill-prefiks",
            [("prefix", prefix), ("purpose", Purpose), .. button]
        );

    private static List<string> Proposals(VisitedPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("button[name=forslag]")
                .Select(button => button.GetAttribute("value")!),
        ];
}
