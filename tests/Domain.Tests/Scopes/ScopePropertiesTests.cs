using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

public sealed class ScopePropertiesTests
{
    private static readonly InstalledEnvironment Plain = new(
        EnvironmentName.Of("ver2"),
        EnvironmentKind.Test,
        "https://issuer.example/",
        "https://api.example"
    );

    private static readonly ScopeProperties Ordinary = new(new LanguageMap("a scope"));

    [Fact]
    public void An_ordinary_scope_is_refused_nowhere() => Assert.Empty(Ordinary.RefusalsIn(Plain));

    [Theory]
    [InlineData(true, TokenForm.SelfContained, Problems.ScopeBindingOff, "sender_constrained")]
    [InlineData(false, TokenForm.Opaque, Problems.ScopeOpaqueOff, "token_type")]
    public void What_the_environment_does_not_give_is_refused_with_its_name(
        bool bound,
        TokenForm form,
        string code,
        string field
    )
    {
        var wanted = Ordinary with { SenderConstrained = bound, TokenForm = form };

        var problem = Assert.Single(wanted.RefusalsIn(Plain));

        Assert.Equal((code, field), (problem.Code, problem.Field));
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Contains("ver2", problem.Message(language));
            Assert.Contains("ver2", problem.Hint(language));
        }
    }

    [Fact]
    public void Both_are_told_at_once() =>
        Assert.Equal(
            [Problems.ScopeBindingOff, Problems.ScopeOpaqueOff],
            (Ordinary with { SenderConstrained = true, TokenForm = TokenForm.Opaque })
                .RefusalsIn(Plain)
                .Select(problem => problem.Code)
        );

    [Fact]
    public void Where_it_is_given_nothing_is_refused()
    {
        var wanted = Ordinary with { SenderConstrained = true, TokenForm = TokenForm.Opaque };
        var able = Plain with { BindsTokens = true, OpaqueTokens = true };

        Assert.Empty(wanted.RefusalsIn(able));
    }
}
