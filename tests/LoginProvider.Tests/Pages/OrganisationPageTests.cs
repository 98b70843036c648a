using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Pages;

[Requirement("R6")]
public sealed class OrganisationPageTests(Servers servers)
{
    private const string Several = """, "allow_multiple_organizations": "true" """;

    [Theory, OnBoth]
    public async Task Somebody_with_two_organisations_chooses_one(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);

        var page = await Choose(client, Demo.Services(Demo.Integrations, Demo.Apis));
        var answer = client.Answer(
            await client.Send(page, "representer", ("virksomhet", Demo.Jordbaer))
        );

        Assert.Equal("Hvem representerer du?", page.Heading);
        Assert.Equal(
            [Demo.Lynghei, Demo.Jordbaer, "ingen"],
            page.Document.QuerySelectorAll("input[type=radio]").Select(i => i.GetAttribute("value"))
        );
        var details = (await Claims(client, answer)).GetProperty("authorization_details");
        Assert.Contains(Demo.Jordbaer, details.GetRawText());
        Assert.DoesNotContain(Demo.Lynghei, details.GetRawText());
    }

    [Fact]
    public async Task Nobody_need_be_represented_unless_it_is_demanded()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await Choose(client, Demo.Services(Demo.Integrations, Demo.Apis));
        var answer = client.Answer(await client.Send(page, "representer", ("virksomhet", "ingen")));
        var demanded = await Choose(client, Demo.Demanded(Demo.Integrations, Demo.Apis));

        Assert.False((await Claims(client, answer)).TryGetProperty("authorization_details", out _));
        Assert.Empty(demanded.Document.QuerySelectorAll("input[value=ingen]"));
        Assert.NotEqual(
            HttpStatusCode.Redirect,
            (await client.Send(demanded, "representer", ("virksomhet", "ingen"))).Status
        );
    }

    [Fact]
    public async Task Several_are_chosen_where_the_client_takes_several()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await Choose(
            client,
            Demo.Details("ansattporten:altinn:service", Several, Demo.Integrations, Demo.Apis)
        );
        var answer = client.Answer(
            await client.Send(
                page,
                "representer",
                ("virksomhet", Demo.Jordbaer),
                ("virksomhet", Demo.Lynghei)
            )
        );

        Assert.Equal(3, page.Document.QuerySelectorAll("input[type=checkbox]").Length);
        var details = (await Claims(client, answer)).GetProperty("authorization_details");
        Assert.Contains(Demo.Jordbaer, details.GetRawText());
        Assert.Contains(Demo.Lynghei, details.GetRawText());
    }

    [Theory]
    [InlineData(null, "Velg ett av alternativene.")]
    [InlineData(Demo.Pingvin, "Personen kan ikke representere den virksomheten.")]
    [InlineData(Demo.Lynghei + "," + Demo.Jordbaer, "Tjenesten tar imot bare én virksomhet.")]
    public async Task A_choice_that_cannot_be_is_explained(string? chosen, string problem)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var page = await Choose(client, Demo.Services(Demo.Integrations, Demo.Apis));

        var answer = await client.Send(
            page,
            "representer",
            [.. (chosen?.Split(',') ?? []).Select(o => ("virksomhet", o))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Hvem representerer du?", answer.Heading);
        Assert.Contains(problem, answer.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(
            "#virksomhet",
            answer.Document.QuerySelector("[role=alert] a")!.GetAttribute("href")
        );
        Assert.NotNull(answer.Document.GetElementById("virksomhet"));
    }

    [Fact]
    public async Task The_choice_is_read_in_three_languages()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var page = await Choose(client, Demo.Services(Demo.Integrations, Demo.Apis));

        page = await client.Read(page, "nn");

        Assert.Equal("Kven representerer du?", page.Heading);
        Assert.Equal(3, page.Document.QuerySelectorAll("input[type=radio]").Length);
    }

    [Fact]
    public async Task Somebody_who_represents_nobody_is_told_so_where_it_is_demanded()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await Choose(client, Demo.Demanded(Demo.Integrations), "Kari Fjell");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Hvem vil du være?", page.Heading);
        Assert.Contains(
            "kan ikke representere",
            page.Document.QuerySelector("[role=alert]")!.TextContent
        );
    }

    /// <summary>Chooses a person; gives the page that follows.</summary>
    private static async Task<VisitedPage> Choose(
        RelyingParty client,
        string details,
        string name = "Tone Jord"
    )
    {
        var page = await client.Authorize(("authorization_details", details));
        var person = page
            .Document.QuerySelectorAll("button[name=person]")
            .Single(b => b.TextContent.Contains(name));
        return await client.Send(page, "velg", ("person", person.GetAttribute("value")!));
    }

    private static async Task<JsonElement> Claims(
        RelyingParty client,
        Dictionary<string, string> answer
    ) => Tokens.Payload((await client.Fetch(answer["code"])).GetProperty("id_token"));
}
