using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>What a provider decides beforehand.</summary>
[Requirement("R21")]
public sealed class ApprovalRuleTests(Servers servers)
{
    private const string Everybody = "EVERYBODY";
    private const string Forms = "LEGAL_FORMS";
    private const string Numbers = "ORGANISATION_NUMBERS";

    [Theory, OnBoth]
    public async Task A_rule_gives_access_at_once_and_is_named_to_both(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var client = await use.Consumer.Visitor.NewClient("Kartklient");
        await use.Consumer.Visitor.Paste(client, Ground.Jwk("k1"));
        var made = await use.NewRule(
            "Alle selskaper",
            Forms,
            ("forms", "as, ASA"),
            ("months", "12")
        );
        Assert.Equal(HttpStatusCode.Redirect, made.Status);

        var id = await use.Asked(("client_id", Ground.ClientId(client)));

        var request = await use.Stored(id);
        Assert.Equal(
            (AccessRequestState.Approved, "Alle selskaper"),
            (request.State, request.Rule)
        );
        var lastDay = (await use.Access())!.Validity.LastDay;
        Assert.Equal(NorwegianTime.Day(request.Created).AddMonths(12), lastDay);
        var answer = await use.Server.TokenFor(Ground.ClientId(client), "k1", use.Scope.Name.Value);
        Assert.True(answer.TryGetProperty("access_token", out _));
        foreach (var email in new[] { use.Consumer.Email, use.Provider.Email })
            Assert.Contains("«Alle selskaper»", (await use.Server.NewestMailTo(email))!.Text);
        foreach (var side in new[] { use.ConsumerId, use.ProviderId })
        {
            await using var db = use.Server.Db();
            var decided = db
                .Events.Where(e =>
                    e.Organisation == side
                    && e.Subject == use.Scope.Name.Value
                    && e.Type == EventType.AccessRequestDecided
                )
                .ToList();
            Assert.Contains("\"rule\":\"Alle selskaper\"", Assert.Single(decided).After);
            Assert.Null(decided[0].PersonId);
        }
        var receipt = await use.Consumer.Visitor.Get($"{TwoParties.Sent}/{id}");
        Assert.Contains("Godkjent", receipt.Text);
    }

    [Theory]
    [OnBoth(Forms, "forms", "KOMM")]
    [OnBoth(Numbers, "numbers", "314308425")]
    public async Task Whom_no_rule_lets_in_waits_for_people(
        DatabaseKind kind,
        string word,
        string field,
        string value
    )
    {
        using var use = await TwoParties.On(servers, kind);
        await use.NewRule("Andre", word, (field, value));

        var id = await use.Asked();

        Assert.Equal(AccessRequestState.Requested, (await use.Stored(id)).State);
        Assert.Null(await use.Access());
    }

    [Theory, OnBoth]
    public async Task The_list_says_legal_forms_in_words(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        await use.NewRule("Mange", Forms, ("forms", "KOMM, FYLK, KBO"));

        var list = await use.Provider.Visitor.Get(TwoParties.Rules);

        Assert.Contains("Kommuner (KOMM), fylkeskommuner (FYLK), KBO", list.Row("Mange"));
    }

    [Theory, OnBoth]
    public async Task A_list_of_numbers_lets_those_in_and_everybody_everybody(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        await use.NewRule("Avtaleparter", Numbers, ("numbers", use.ConsumerId.Value));
        using var open = use with { Scope = await TwoParties.NewScope(use.Server, use.ProviderId) };
        await open.NewRule("Alle", Everybody);

        Assert.Equal("Avtaleparter", (await use.Stored(await use.Asked())).Rule);
        Assert.Equal("Alle", (await open.Stored(await open.Asked())).Rule);
        Assert.Null((await open.Access())!.Validity.LastDay);
    }

    [Theory, OnBoth]
    public async Task A_sooner_end_that_was_asked_for_stands(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        await use.NewRule("Alle", Everybody, ("months", "120"));
        var day = NorwegianTime.Day(TimeProvider.System.GetUtcNow()).AddDays(30);

        await use.Asked(("valid_to", $"{day:yyyy-MM-dd}"));

        Assert.Equal(day, (await use.Access())!.Validity.LastDay);
    }

    [Theory, OnBoth]
    public async Task An_ended_rule_lets_nobody_in_and_takes_nothing_away(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        await use.NewRule("Alle", Everybody);
        var list = await use.Provider.Visitor.Get(TwoParties.Rules);
        var end = list.Document.QuerySelector("tbody a")!.GetAttribute("href")!;
        await use.Asked();

        var ended = await use.Provider.Visitor.Submit(
            await use.Provider.Visitor.Get(end),
            "/avslutt"
        );

        Assert.Equal(TwoParties.Rules, ended.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await use.Provider.Visitor.Get(end)).Status);
        Assert.True((await use.Access())!.HoldsAt(TimeProvider.System.GetUtcNow()));
        using var other = await TwoParties.On(servers, kind);
        using var late = other with { Scope = use.Scope };
        Assert.Equal(AccessRequestState.Requested, (await late.Stored(await late.Asked())).State);
        Assert.Equal(
            [EventType.ApprovalRuleCreated, EventType.ApprovalRuleEnded],
            (await use.Server.LogOf(use.ProviderId)).Where(t =>
                t.StartsWith("approval-rule", StringComparison.Ordinal)
            )
        );
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Nobody_sees_makes_or_ends_rules_for_others_scopes(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var other = await TwoParties.On(servers, kind);
        await use.NewRule("Vår egen regel", Everybody);
        var list = await use.Provider.Visitor.Get(TwoParties.Rules);
        var end = list.Document.QuerySelector("tbody a")!.GetAttribute("href")!;

        var seen = await other.Provider.Visitor.Get(TwoParties.Rules);
        var ended = await other.Provider.Visitor.Get(end);
        using var thief = other with { Scope = use.Scope };
        var made = await thief.NewRule("Alle", Everybody);

        Assert.DoesNotContain("Vår egen regel", seen.Text);
        Assert.Equal(HttpStatusCode.NotFound, ended.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, made.Status);
        Assert.NotEqual("", made.ProblemAt("scope"));
    }

    [Theory]
    [OnBoth("kind", "", "kind")]
    [OnBoth("name", "", "name")]
    [OnBoth("forms", "", "forms")]
    [OnBoth("forms", "Alle kommuner!", "forms")]
    [OnBoth("months", "0", "months")]
    [OnBoth("months", "121", "months")]
    public async Task A_mistake_is_told_at_its_field(
        DatabaseKind kind,
        string field,
        string value,
        string at
    )
    {
        using var use = await TwoParties.On(servers, kind);
        var fields = new Dictionary<string, string>
        {
            ["scope"] = use.Scope.Name.Value,
            ["name"] = "En regel",
            ["kind"] = Forms,
            ["forms"] = "KOMM",
            ["months"] = "12",
            [field] = value,
        };

        var page = await use.Provider.Visitor.Submit(
            await use.Provider.Visitor.Get($"{TwoParties.Rules}/ny"),
            "/ny",
            [.. fields.Select(f => (f.Key, f.Value))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEqual("", page.ProblemAt(at));
    }
}
