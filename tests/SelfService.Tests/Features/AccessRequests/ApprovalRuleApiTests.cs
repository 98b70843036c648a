using System.Net;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>The rules, and what else pages and API decide alike, as a machine sees it.</summary>
[Requirement("R21")]
[Requirement("R40")]
public sealed class ApprovalRuleApiTests(Servers servers)
{
    private const string Rules = "/api/v1/scopes/access/rules";
    private const string Requests = "/api/v1/scopes/access/requests";

    [Theory, OnBoth]
    public async Task A_rule_approves_until_it_is_ended(DatabaseKind kind)
    {
        var (provider, consumer) = await Parties(kind);
        var (scope, other) = (await provider.NewName(), await provider.NewName());
        var rule = (await Make(provider, scope, "LEGAL_FORMS", "KOMM")).Is(HttpStatusCode.OK);
        await Make(provider, other, "ORGANISATION_NUMBERS", Fossekall);

        var asked = (await Ask(consumer, scope)).Is(HttpStatusCode.OK);
        Assert.Equal(("APPROVED", "En regel"), (asked.Text("state"), asked.Text("rule")));
        var listed = (await provider.Send(HttpMethod.Get, Rules + Of(scope))).Is(HttpStatusCode.OK);
        Assert.Equal([rule.Text("id")], listed.Each("id"));

        var ended = (await provider.Send(HttpMethod.Delete, $"{Rules}/{rule.Text("id")}")).Is(
            HttpStatusCode.OK
        );
        var again = await provider.Send(HttpMethod.Delete, $"{Rules}/{rule.Text("id")}");

        Assert.Contains("ended", ended.Members());
        again.Is(HttpStatusCode.NotFound);
        Assert.Empty(
            (await provider.Send(HttpMethod.Get, Rules + Of(scope))).Json.EnumerateArray()
        );
    }

    [Theory, OnBoth]
    public async Task Rules_of_others_are_not_there(DatabaseKind kind)
    {
        var (provider, _) = await Parties(kind);
        using var other = await (await servers.On(kind)).Provider(Skattemake);
        var scope = await provider.NewName();
        var rule = (await Make(provider, scope, "EVERYBODY")).Is(HttpStatusCode.OK);

        var listed = await other.Send(HttpMethod.Get, Rules);
        var ended = await other.Send(HttpMethod.Delete, $"{Rules}/{rule.Text("id")}");
        var made = await Make(other, scope, "EVERYBODY");

        Assert.DoesNotContain(rule.Text("id"), listed.Text);
        ended.Is(HttpStatusCode.NotFound);
        Assert.Equal(["scope scope-unknown"], made.Complaints());
    }

    [Theory]
    [OnBoth("SOMEBODY", "", "kind word-unknown")]
    [OnBoth("LEGAL_FORMS", "", "values rule-forms-missing")]
    [OnBoth("ORGANISATION_NUMBERS", "314308426", "values organisation-number-check-digit")]
    public async Task A_mistake_is_told_at_its_member(
        DatabaseKind kind,
        string word,
        string value,
        string complaint
    )
    {
        var (provider, _) = await Parties(kind);

        var answer = await Make(provider, await provider.NewName(), word, value);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([complaint], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task A_yes_may_bring_terms_of_its_own(DatabaseKind kind)
    {
        var (provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        var asked = (await Ask(consumer, scope)).Is(HttpStatusCode.OK);

        var approved = await provider.Send(
            HttpMethod.Post,
            $"{Requests}/{asked.Text("id")}/approve",
            new
            {
                valid_to = "2998-12-31",
                note = "Avtale 7",
                reason = "Velkommen",
            }
        );

        Assert.Equal("Velkommen", approved.Is(HttpStatusCode.OK).Text("reason"));
        var access = (await provider.Send(HttpMethod.Get, Accesses + Of(scope))).Json[0];
        Assert.Equal(("2998-12-31", "Avtale 7"), (access.Text("valid_to"), access.Text("note")));
    }

    [Theory, OnBoth]
    public async Task Only_the_one_who_asked_takes_it_back_and_only_once(DatabaseKind kind)
    {
        var (provider, consumer) = await Parties(kind);
        using var other = await Machine.Of(
            await servers.On(kind),
            "ver2",
            Skattemake,
            "idporten:dcr.write"
        );
        var asked = (await Ask(consumer, await provider.NewName())).Is(HttpStatusCode.OK);
        var address = $"{Requests}/{asked.Text("id")}/withdraw";

        (await other.Send(HttpMethod.Post, address, "")).Is(HttpStatusCode.NotFound);
        var taken = (await consumer.Send(HttpMethod.Post, address, "")).Is(HttpStatusCode.OK);
        var again = await consumer.Send(HttpMethod.Post, address, "");
        var late = await provider.Send(
            HttpMethod.Post,
            $"{Requests}/{asked.Text("id")}/approve",
            ""
        );

        Assert.Equal("WITHDRAWN", taken.Text("state"));
        foreach (var answer in new[] { again, late })
        {
            answer.Is(HttpStatusCode.Conflict);
            Assert.Equal("access-request-withdrawn", answer.Code);
        }
    }

    private async Task<(Machine Provider, Machine Consumer)> Parties(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        return (
            await server.Provider(),
            await Machine.Of(server, "ver2", Fossekall, "idporten:dcr.write")
        );
    }

    private static Task<MachineAnswer> Make(
        Machine provider,
        string scope,
        string kind,
        params string[] values
    ) =>
        provider.Send(
            HttpMethod.Post,
            Rules,
            new
            {
                scope,
                name = "En regel",
                kind,
                values,
            }
        );

    private static Task<MachineAnswer> Ask(Machine consumer, string scope) =>
        consumer.Send(HttpMethod.Post, Requests, new { scope, purpose = "En prøve" });
}
