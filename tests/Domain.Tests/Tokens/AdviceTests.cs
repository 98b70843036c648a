using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>The advice against the catalogue of problems.</summary>
public class AdviceTests
{
    [Fact]
    public void Every_error_of_the_token_endpoint_has_advice_and_nothing_else_has()
    {
        var errors = ProblemCatalogue
            .All.Where(kind => kind.OAuthError is not null)
            .Select(kind => kind.MpCode ?? kind.Code)
            .Distinct();

        Assert.Equal(errors.Order(), AdviceCatalogue.All.Select(a => a.About).Order());
    }

    [Fact]
    public void Every_advice_gives_three_causes() =>
        Assert.All(AdviceCatalogue.All, advice => Assert.Equal(3, advice.Causes.Count));

    [Fact]
    public void Coded_errors_come_first_in_the_order_of_their_codes()
    {
        var coded = AdviceCatalogue.All.TakeWhile(a => a.HasCode).Select(a => a.About).ToList();

        Assert.Equal(coded.Order(StringComparer.Ordinal), coded);
        Assert.DoesNotContain(AdviceCatalogue.All.Skip(coded.Count), a => a.HasCode);
    }

    [Fact]
    public void Problems_that_share_a_code_share_its_advice()
    {
        var advice = AdviceCatalogue.On(ProblemCatalogue.Find(Problems.TokenClaimMissing));

        Assert.Equal("MP-011", advice!.About);
        Assert.Contains(advice.Kinds, kind => kind.Code == Problems.TokenAlgorithmUnsupported);
    }

    [Fact]
    public void What_the_token_endpoint_never_answers_has_no_advice() =>
        Assert.Null(AdviceCatalogue.On(ProblemCatalogue.Find(Problems.PasswordCommon)));
}
