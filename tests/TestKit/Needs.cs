using Xunit;

namespace Portvakt.TestKit;

/// <summary>What a test needs from its surroundings. A missing one fails the test: a skipped test proves nothing.</summary>
internal static class Needs
{
    /// <summary>The value of an environment variable that ./test sets.</summary>
    public static string Variable(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        if (string.IsNullOrEmpty(value))
            Assert.Fail(
                $"{name} is not set. Run the tests with ./test, which starts what they need."
            );
        return value;
    }
}
