using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Pages;

[Requirement("R33")]
public sealed class PersonPageTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_page_shows_who_there_is_and_what_they_may(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);

        var page = await client.Authorize();

        Assert.Equal("Hvem vil du være?", page.Heading);
        Assert.Contains("Dette er ikke Ansattporten", page.Text);
        Assert.Contains("prod", page.Document.QuerySelector(".lp-environment")!.TextContent);
        var rolf = People(page).Single(text => text.Contains("Rolf Rask"));
        Assert.Contains("RASK PINGVIN SYSTEM AS: integrasjoner, leverandør", rolf);
        Assert.Contains("039183\u00a011350", rolf);
        Assert.Contains(
            "SINDIG FJELLTÅKE DIREKTORAT: daglig leder",
            People(page).Single(text => text.Contains("Kari Fjell"))
        );
    }

    [Theory]
    [OnBoth("fjell", "Kari Fjell")]
    [OnBoth("  ROLF ", "Rolf Rask")]
    [OnBoth("tåke", "Mona Tåke")]
    [OnBoth(Demo.Tone, "Tone Jord")]
    [OnBoth("028382 11251", "Tone Jord")]
    public async Task Somebody_is_found_by_name_or_number(
        DatabaseKind kind,
        string text,
        string name
    )
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);

        var page = await client.Send(await client.Authorize(), "sok", ("sok", text));

        Assert.Contains(People(page), person => person.Contains(name));
        Assert.DoesNotContain(People(page), person => person.Contains("Jonas Multe"));
        Assert.Equal(text.Trim(), page.ValueOf("sok"));
    }

    [Theory]
    [InlineData("100%")]
    [InlineData("' or 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Odd_text_finds_nobody_and_is_shown_as_text(string text)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Send(await client.Authorize(), "sok", ("sok", text));

        Assert.Empty(People(page));
        Assert.Contains("Ingen testbruker heter noe med", page.Document.Body!.TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("script"));
        Assert.Equal(text, page.ValueOf("sok"));
    }

    [Theory]
    [InlineData(Demo.RealLooking)]
    [InlineData("010107 50160")]
    [InlineData("01010750161")]
    [InlineData("nummeret er 01010750160")]
    public async Task A_number_that_may_be_somebodys_own_is_neither_taken_nor_shown(string text)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Send(await client.Authorize(), "sok", ("sok", text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("ikke et syntetisk fødselsnummer", page.ProblemAt("sok"));
        Assert.Equal("", page.ValueOf("sok"));
        Assert.DoesNotContain("50160", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_random_person_is_made_and_stays(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);

        var page = await client.Send(await client.Authorize(), "ny");
        var made = page.Document.QuerySelector("button[name=person]")!;
        var number = made.QuerySelector(".lp-number")!.TextContent.Replace("\u00a0", "");
        var answer = client.Answer(
            await client.Send(page, "velg", ("person", made.GetAttribute("value")!))
        );
        var claims = Tokens.Payload((await client.Fetch(answer["code"])).GetProperty("id_token"));
        var again = await client.Claims(number);

        Assert.Contains("Testbrukeren er laget", page.Text);
        Assert.True(PersonNumber.IsSynthetic(number));
        Assert.Equal(number, claims.GetProperty("pid").GetString());
        Assert.Equal(claims.GetProperty("sub").GetString(), again.GetProperty("sub").GetString());
        var born = PersonNumber.BirthDate(number)!.Value;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);
        Assert.InRange(born, today.AddYears(-90), today.AddYears(-18));
    }

    [Fact]
    public async Task A_synthetic_number_that_nobody_has_can_be_given_to_somebody()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var number = Free(300);

        var page = await client.Send(await client.Authorize(), "sok", ("sok", number));
        page = await client.Send(page, "ny");

        Assert.Contains("Testbrukeren er laget", page.Text);
        Assert.Contains(number[6..], Assert.Single(People(page)));
    }

    [Theory]
    [InlineData(Demo.RealLooking)]
    [InlineData("12345678901")]
    [InlineData("xyzzy")]
    public async Task Nobody_is_made_with_another_number(string number)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var page = await client.Send(await client.Authorize(), "sok", ("sok", "30878432287"));

        var answer = await client.Send(page, "ny", ("nummer", number));

        // The hidden field comes first; what a forger adds is not read.
        Assert.DoesNotContain(number, answer.Text);
        var forged = await client.Post([
            .. Fields(page).Where(f => f.Name is not ("nummer" or "steg" or "sok")),
            ("steg", "ny"),
            ("nummer", number),
        ]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.Status);
        Assert.DoesNotContain(number, forged.Text);
    }

    [Theory]
    [InlineData("nn", "Kven vil du vere?")]
    [InlineData("en", "Who do you want to be?")]
    public async Task The_page_is_read_in_three_languages_and_keeps_what_was_searched_for(
        string language,
        string heading
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var page = await client.Send(await client.Authorize(), "sok", ("sok", "fjell"));

        page = await client.Read(page, language);

        Assert.Equal(heading, page.Heading);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("fjell", page.ValueOf("sok"));
        var kari = page.Document.QuerySelector("button[name=person]")!;
        var answer = client.Answer(
            await client.Send(page, "velg", ("person", kari.GetAttribute("value")!))
        );
        var tokens = await client.Fetch(answer["code"]);
        Assert.Equal(
            language,
            Tokens.Payload(tokens.GetProperty("id_token")).GetProperty("locale").GetString()
        );
    }

    [Fact]
    public async Task A_client_may_say_which_language_the_person_reads()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Authorize(("ui_locales", "se nn nb"));

        Assert.Equal("Kven vil du vere?", page.Heading);
    }

    [Fact]
    public async Task Whoever_changes_their_mind_goes_back_with_nothing()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var answer = client.Answer(await client.Send(await client.Authorize(), "avbryt"));

        Assert.Equal("access_denied", answer["error"]);
    }

    [Theory]
    [InlineData("velg")]
    [InlineData("ny")]
    [InlineData("avbryt")]
    [InlineData("representer")]
    public async Task A_form_without_its_token_does_nothing(string step)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var page = await client.Authorize();
        var kari = page.Document.QuerySelector("button[name=person]")!.GetAttribute("value")!;
        var fields = Fields(page)
            .Where(f => f.Name is not ("steg" or "__RequestVerificationToken"))
            .Append(("steg", step))
            .Append(("person", kari));

        var answer = await client.Post([.. fields]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Hvem vil du være?", answer.Heading);
        Assert.Null(answer.Location);
    }

    [Fact]
    public async Task A_client_may_post_its_request()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(
            client.Address().Split('?')[1]
        );

        var page = await client.Post([.. query.Select(q => (q.Key, q.Value.ToString()))]);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Hvem vil du være?", page.Heading);
    }

    /// <summary>A synthetic number that nobody has.</summary>
    private static string Free(int from) =>
        Enumerable
            .Range(from, 90)
            .Select(individual => PersonNumber.Synthetic(new DateOnly(1934, 7, 30), individual))
            .First(number => number is not null)!;

    /// <summary>The hidden fields of the page's first form about people.</summary>
    private static IEnumerable<(string Name, string Value)> Fields(VisitedPage page) =>
        page
            .Document.QuerySelector("input[name=steg]")!
            .Closest("form")!
            .QuerySelectorAll("input[type=hidden]")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));

    private static List<string> People(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("button[name=person]").Select(b => b.TextContent)];
}
