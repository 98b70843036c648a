namespace Portvakt.Architecture.Tests.Files;

public class FileTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, int> Lengths = Repository
        .Files.Where(FileRules.IsHandWritten)
        .ToDictionary(path => path, path => File.ReadLines(Repository.Absolute(path)).Count());

    [Fact]
    public void No_file_is_too_long() =>
        Assert.DoesNotContain(Lengths, file => file.Value > FileRules.MostLines);

    [Fact]
    public void Most_files_are_short()
    {
        var median = FileRules.Median(Lengths.Values);
        output.WriteLine(
            $"{Lengths.Count} files, median {median} lines, longest {Lengths.Values.Max()}"
        );

        Assert.True(median <= FileRules.MedianLines, $"the median file has {median} lines");
    }

    [Theory]
    [InlineData("src/Domain/Basics/Text.cs", true)]
    [InlineData("src/Store/Sqlite/Migrations/First.cs", false)]
    [InlineData("src/Store/Names.g.cs", false)]
    [InlineData("tests/Domain.Tests/TextTests.cs", false)]
    public void Generated_files_are_told_from_written_ones(string path, bool written) =>
        Assert.Equal(written, FileRules.IsHandWritten(path));

    [Fact]
    public void No_third_party_file_is_committed() =>
        Assert.Empty(FileRules.ThirdParty(Repository.Files));

    [Fact]
    public void No_name_is_an_empty_word() =>
        Assert.Empty(FileRules.WithEmptyNames(Repository.Files));

    [Theory]
    [InlineData("src/SelfService/wwwroot/lib/designsystemet.css")]
    [InlineData("ui/node_modules/axe/axe.js")]
    public void A_third_party_file_is_noticed(string path) =>
        Assert.Equal([path], FileRules.ThirdParty([path, "src/SelfService/wwwroot/site.css"]));

    [Theory]
    [InlineData("src/Domain/Helpers/Text.cs")]
    [InlineData("src/Domain/Basics/TextHelper.cs")]
    [InlineData("src/Store/Utils.cs")]
    [InlineData("src/Store/KeyManager.cs")]
    [InlineData("src/Common/Text.cs")]
    public void An_empty_word_is_noticed(string path) =>
        Assert.Equal([path], FileRules.WithEmptyNames([path, "src/Domain/Basics/Text.cs"]));

    [Fact]
    public void The_median_is_the_middle_one() => Assert.Equal(7, FileRules.Median([300, 7, 1]));
}
