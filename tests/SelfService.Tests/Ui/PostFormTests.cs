using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

public sealed class PostFormTests
{
    private static readonly Problem AtField = Problem.At(
        "orgno",
        Problems.OrganisationNumberCheckDigit
    );
    private static readonly Problem OfAll = Problem.Of(Problems.OrganisationNumberMissing, 9);

    private static Dictionary<string, object?> Form(params Problem[] problems) =>
        new()
        {
            ["Action"] = "/ver2/x",
            ["Problems"] = problems,
            ["ChildContent"] = Drawing.Child<TextField>(
                ("Name", "orgno"),
                ("Label", (Words)Text.Same("Nummer")),
                ("Value", "310385981")
            ),
        };

    [Fact]
    public async Task A_form_carries_its_token_and_the_organisation_it_was_made_for()
    {
        var page = await Drawing.Of<PostForm>(
            Form(),
            context => context.Organisation = OrganisationId.Of("0192:991825827")
        );

        Assert.Equal(
            "0192:991825827",
            page.QuerySelector("input[name=_virksomhet]")!.GetAttribute("value")
        );
        Assert.Equal("value", page.QuerySelector("input[name=token]")!.GetAttribute("value"));
        Assert.Equal("post", page.QuerySelector("form")!.GetAttribute("method"));
    }

    [Fact]
    public async Task A_field_that_a_choice_requires_says_which_and_is_not_marked_required()
    {
        var page = await Drawing.Of<TextArea>(
            new()
            {
                ["Name"] = "reason",
                ["Label"] = (Words)Text.Same("Begrunnelse"),
                ["RequiredWhen"] = (Words)Text.Same("(når du avslår)"),
            }
        );

        Assert.Equal("Begrunnelse (når du avslår)", page.QuerySelector("label")!.TextContent);
        Assert.False(page.GetElementById("reason")!.HasAttribute("aria-required"));
    }

    [Fact]
    public async Task One_of_several_fields_is_called_neither_optional_nor_required()
    {
        var page = await Drawing.Of<TextField>(
            new()
            {
                ["Name"] = "file",
                ["Label"] = (Words)Text.Same("CSV-fil"),
                ["OneOfSeveral"] = true,
            }
        );

        Assert.Equal("CSV-fil", page.QuerySelector("label")!.TextContent);
        Assert.False(page.GetElementById("file")!.HasAttribute("aria-required"));
    }

    [Fact]
    public async Task A_problem_stands_at_its_field_and_the_field_points_to_it()
    {
        var page = await Drawing.Of<PostForm>(Form(AtField));

        var field = page.GetElementById("orgno")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("310385981", field.GetAttribute("value"));
        var message = page.GetElementById(field.GetAttribute("aria-describedby")!)!;
        Assert.Contains(AtField.Message(Language.Bokmaal), message.TextContent);
        Assert.Contains(AtField.Hint(Language.Bokmaal), message.TextContent);
    }

    [Fact]
    public async Task The_summary_links_to_fields_and_tells_what_concerns_the_whole()
    {
        var page = await Drawing.Of<PostForm>(Form(AtField, OfAll));

        var summary = page.QuerySelector("[role=alert]")!;
        Assert.Equal("#orgno", summary.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(OfAll.Message(Language.Bokmaal), summary.TextContent);
        Assert.DoesNotContain(
            OfAll.Message(Language.Bokmaal),
            page.QuerySelector(".pv-field")!.TextContent
        );
    }
}
