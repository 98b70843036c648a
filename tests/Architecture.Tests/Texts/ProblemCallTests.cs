using Portvakt.TestKit;

namespace Portvakt.Architecture.Tests.Texts;

public class ProblemCallTests
{
    [Fact]
    public void Every_problem_is_made_with_the_values_that_its_texts_show()
    {
        var faults =
            from path in Repository.Files
            where path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs")
            from fault in ProblemCalls.Short(File.ReadAllText(Repository.Absolute(path)))
            select $"{path}: {fault}";

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("Problem.At(\"x\", Problems.TextTooLong, 5)")]
    [InlineData("Problem.Of(isLong ? Problems.TextTooLong : Problems.NotFound, f(1, 2))")]
    [InlineData("Problem.At(\"a,b\", Problems.TextTooLong)")]
    public void A_missing_value_is_noticed(string source) =>
        Assert.Single(ProblemCalls.Short(source));

    [Theory]
    [InlineData("Problem.At(\"x\", Problems.TextTooLong, 5, text.Length)")]
    [InlineData("Problem.Of(Problems.NotFound)")]
    [InlineData("Problem.Of(code, 1)")]
    public void What_has_all_is_left_alone(string source) =>
        Assert.Empty(ProblemCalls.Short(source));
}
