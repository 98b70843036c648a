using System.Net;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>The provider's side.</summary>
[Requirement("R21")]
public sealed class InboxTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task It_tells_how_many_wait_and_shows_those_first(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var inbox = await use.Provider.Visitor.Get(TwoParties.Inbox);
        Assert.Contains("Ingen har bedt om tilgang", inbox.Text);
        var declined = await use.Asked();
        await use.Answer(declined, "/avsla", ("reason", "Si mer om formålet"));
        var waiting = await use.Asked(("purpose", "Bedre begrunnet"));

        var page = await use.Provider.Visitor.Get(TwoParties.Inbox);

        Assert.Contains("1 venter på svar", page.Document.QuerySelector(".pv-count")!.TextContent);
        Assert.Equal(
            [$"{TwoParties.Inbox}/{waiting}", $"{TwoParties.Inbox}/{declined}"],
            page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal(
            ["Venter på svar", "Avslått"],
            page.Document.QuerySelectorAll("[data-label=Status]").Select(c => c.TextContent.Trim())
        );
    }

    [Theory, OnBoth]
    public async Task It_can_be_narrowed_to_a_state_and_a_scope(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked();
        var other = await TwoParties.NewScope(use.Server, use.ProviderId);
        using var second = use with { Scope = other };
        var answered = await second.Asked();
        await second.Answer(answered, "/godkjenn");

        Assert.Equal([id], await Shown($"status=REQUESTED"));
        Assert.Equal([answered], await Shown($"status=APPROVED"));
        Assert.Equal([], await Shown($"status=DENIED"));
        Assert.Equal([answered], await Shown($"scope={other.Name.Prefix.ToUpperInvariant()}"));
        Assert.Equal([], await Shown($"scope={other.Name.Prefix}&status=REQUESTED"));

        async Task<IEnumerable<Guid>> Shown(string query) =>
            (await use.Provider.Visitor.Get($"{TwoParties.Inbox}?{query}"))
                .Document.QuerySelectorAll("tbody th a")
                .Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[^1]));
    }

    [Theory, OnBoth]
    public async Task The_provider_sees_why_but_nothing_of_the_clients(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var client = Integrations.Ground.ClientId(
            await Integrations.Ground.NewClient(use.Consumer.Visitor, "Hemmelig klient")
        );
        var id = await use.Asked(
            ("purpose", "Vise høyder"),
            ("legal_basis", "Kartloven § 1"),
            ("contact", "kart@rev.example"),
            ("valid_to", "2999-06-30"),
            ("client_id", client)
        );

        var page = await use.Provider.Visitor.Get($"{TwoParties.Inbox}/{id}");

        Assert.Equal("Forespørsel fra SPØRRENDE REV AS", page.Heading);
        foreach (
            var said in new[]
            {
                "Vise høyder",
                "Kartloven § 1",
                "kart@rev.example",
                "30. juni 2999",
            }
        )
            Assert.Contains(said, page.Text);
        Assert.Equal("2999-06-30", page.ValueOf("valid_to"));
        Assert.DoesNotContain(client, page.Text);
        Assert.DoesNotContain("Hemmelig klient", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_yes_may_have_another_end_and_a_note_of_ones_own(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked(("valid_to", "2999-06-30"));

        await use.Answer(id, "/godkjenn", ("valid_to", "2998-12-31"), ("note", "Avtale 7"));

        var access = await use.Access();
        Assert.Equal(
            (new DateOnly(2998, 12, 31), "Avtale 7"),
            (access!.Validity.LastDay!.Value, access.Note)
        );
        var seen = await use.Consumer.Visitor.Get($"{TwoParties.Sent}/{id}");
        Assert.Contains("31. des. 2998", seen.Text);
        Assert.DoesNotContain("Avtale 7", seen.Text);
    }

    [Theory, OnBoth]
    public async Task An_empty_end_means_no_end(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked(("valid_to", "2999-06-30"));

        await use.Answer(id, "/godkjenn", ("valid_to", ""));

        Assert.Null((await use.Access())!.Validity.LastDay);
    }

    [Theory, OnBoth]
    public async Task A_no_needs_a_reason_and_the_one_who_asked_reads_it(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked();

        var mute = await use.Answer(id, "/avsla");
        var declined = await use.Answer(id, "/avsla", ("reason", "Bruk det åpne scopet"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.Status);
        Assert.NotEqual("", mute.ProblemAt("reason"));
        Assert.Equal(HttpStatusCode.Redirect, declined.Status);
        var seen = await use.Consumer.Visitor.Get($"{TwoParties.Sent}/{id}");
        Assert.Contains("Bruk det åpne scopet", seen.Text);
        Assert.NotNull(seen.Document.QuerySelector($"main a[href='{use.Form}']"));
        Assert.Null(await use.Access());
    }

    [Theory, OnBoth]
    public async Task Who_decides_second_is_told_that_it_is_decided(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked();
        var open = await use.Provider.Visitor.Get($"{TwoParties.Inbox}/{id}");
        await use.Provider.Visitor.Submit(open, "/avsla", ("reason", "Nei"));

        var second = await use.Provider.Visitor.Submit(open, "/godkjenn");

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("allerede avgjort", second.Text);
        Assert.Equal(AccessRequestState.Denied, (await use.Stored(id)).State);
        Assert.Null(await use.Access());
    }

    [Theory, OnBoth]
    public async Task A_wrong_end_is_told_at_its_field_and_nothing_is_given(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var id = await use.Asked();

        var page = await use.Answer(id, "/godkjenn", ("valid_to", "2001-01-01"), ("note", "N"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("passert", page.ProblemAt("valid_to"));
        Assert.Equal("N", page.ValueOf("note"));
        Assert.Equal(AccessRequestState.Requested, (await use.Stored(id)).State);
    }
}
