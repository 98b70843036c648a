using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

public partial class ProblemCatalogueTests
{
    public static TheoryData<string> Codes => [.. ProblemCatalogue.All.Select(kind => kind.Code)];

    [Fact]
    public void The_constants_are_exactly_the_codes_of_the_file()
    {
        var constants = typeof(Problems)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ProblemCatalogue.All.Select(kind => kind.Code).Order(), constants.Order());
    }

    [Fact]
    public void No_code_stands_twice_in_the_file()
    {
        using var file = typeof(Problems).Assembly.GetManifestResourceStream("problems.json")!;
        var codes = JsonDocument
            .Parse(file)
            .RootElement.EnumerateArray()
            .Select(entry => entry.GetProperty("code").GetString())
            .ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_text_is_there_in_three_languages(string code)
    {
        var kind = ProblemCatalogue.Find(code);

        foreach (var language in Languages.All)
        {
            Assert.False(string.IsNullOrWhiteSpace(kind.Message.In(language)));
            Assert.Equal(
                string.IsNullOrWhiteSpace(kind.Hint.Nb),
                string.IsNullOrWhiteSpace(kind.Hint.In(language))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_speaks_of_the_same_values(string code)
    {
        var kind = ProblemCatalogue.Find(code);

        foreach (var text in new[] { kind.Message, kind.Hint })
        {
            Assert.Equal(ValuesIn(text.Nb), ValuesIn(text.Nn));
            Assert.Equal(ValuesIn(text.Nb), ValuesIn(text.En));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_status_tells_that_the_request_failed(string code) =>
        Assert.InRange(ProblemCatalogue.Find(code).Status, 400, 599);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_token_error_has_a_phrase_to_search_for(string code)
    {
        var kind = ProblemCatalogue.Find(code);

        Assert.Equal(kind.OAuthError is null, kind.Phrase is null);
    }

    [Fact]
    public void An_unknown_code_is_a_bug() =>
        Assert.Throws<InvalidOperationException>(() => ProblemCatalogue.Find("no-such-problem"));

    private static IEnumerable<string> ValuesIn(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
