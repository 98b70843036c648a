using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

public class ScopePropertiesReaderTests
{
    private static readonly InstalledEnvironment Ver2 = new(
        EnvironmentName.Of("ver2"),
        EnvironmentKind.Test,
        "https://token.example/",
        "https://api.example"
    );

    private static readonly RequestedScope Least = new()
    {
        Description = new RequestedText("What it gives"),
    };

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        var read = ScopePropertiesReader.Read(Least, Ver2).Value!;

        Assert.Equal("What it gives", read.Description.Default);
        Assert.Null(read.LongDescription);
        Assert.Equal(Visibility.Public, read.Visibility);
        Assert.Equal(TokenForm.SelfContained, read.TokenForm);
        Assert.Equal((0, 0), (read.MaxTokenLifetime, read.MaxAuthorizationLifetime));
        Assert.Null(read.DelegationSource);
        Assert.Null(read.EnforcedAudience);
        Assert.Empty(read.AllowedKinds);
        Assert.Equal(new ScopeDemands(), read.Demands);
        Assert.False(read.AccessibleForAll || read.SenderConstrained);
    }

    [Theory]
    [InlineData("Sámi: čáhci, đáhki, ŋuvla")]
    [InlineData("é ü ñ ç Æ Ø Å 123")]
    [InlineData("# A *b* [c] (d) / e_f-g: h; i! j? 'k' \"l\".\nm")]
    public void A_long_description_takes_letters_and_simple_Markdown(string text) =>
        Assert.True(Read(text).Ok);

    [Theory]
    [InlineData("a < b", "<")]
    [InlineData("50 %", "%")]
    [InlineData("me@example", "@")]
    [InlineData("`code`", "`")]
    [InlineData("snow ☃", "☃")]
    [InlineData("a\u0007b", "\u0007")]
    public void Other_signs_in_it_are_named(string text, string sign)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((Problems.ScopeMarkup, "long_description"), (problem.Code, problem.Field));
        Assert.Equal([sign], problem.Values);
    }

    [Fact]
    public void A_translation_may_stand_without_the_text_itself()
    {
        var asked = Least with
        {
            LongDescription = new RequestedText
            {
                Tagged = new Dictionary<string, string?> { ["en"] = "More", ["nn"] = " " },
            },
        };

        var read = ScopePropertiesReader.Read(asked, Ver2).Value!.LongDescription!;

        Assert.Equal("", read.Default);
        Assert.Equal(["en"], read.Tagged.Keys);
    }

    [Theory]
    [InlineData("INTERNAL", null, false)]
    [InlineData("internal", Visibility.Public, false)]
    [InlineData("INTERNAL", Visibility.Internal, true)]
    [InlineData(null, Visibility.Internal, true)]
    public void The_staffs_visibility_is_kept_but_never_chosen(
        string? word,
        Visibility? kept,
        bool isRead
    )
    {
        var read = ScopePropertiesReader.Read(Least with { Visibility = word }, Ver2, kept);

        Assert.Equal(isRead, read.Ok);
        if (isRead)
            Assert.Equal(Visibility.Internal, read.Value!.Visibility);
    }

    [Fact]
    public void A_delegation_source_is_the_environments_own()
    {
        var read = ScopePropertiesReader.Read(
            Least with
            {
                DelegationSource = "https://www.altinn.no/",
            },
            Ver2
        );

        var problem = Assert.Single(read.Problems);
        Assert.Equal(Problems.DelegationSourceUnknown, problem.Code);
        Assert.Contains("https://tt02.altinn.no/", problem.Hint(Language.English));
    }

    [Theory]
    [InlineData(EnvironmentKind.Test, "https://tt02.altinn.no/")]
    [InlineData(EnvironmentKind.Prod, "https://www.altinn.no/")]
    public void An_environment_calls_it_what_Altinn_is_called(
        EnvironmentKind kind,
        string source
    ) =>
        Assert.Equal(
            source,
            new InstalledEnvironment(EnvironmentName.Of("x"), kind, "", "").DelegationSource
        );

    private static Outcome<ScopeProperties> Read(string more) =>
        ScopePropertiesReader.Read(Least with { LongDescription = new RequestedText(more) }, Ver2);
}
