namespace Portvakt.Domain.Tests.Tokens;

public class ErrorDocumentTests
{
    private const string Name = "docs/errors.md";

    [Fact]
    public async Task The_document_says_what_the_catalogue_and_the_advice_say()
    {
        var stop = TestContext.Current.CancellationToken;
        var path = Repository.Absolute(Name);
        var expected = ErrorDocument.Write();
        if (Environment.GetEnvironmentVariable("PORTVAKT_WRITE_DOCS") == "1")
            await File.WriteAllTextAsync(path, expected, stop);

        var written = File.Exists(path) ? await File.ReadAllTextAsync(path, stop) : "";

        Assert.True(
            written == expected,
            $"{Name} has fallen behind. Make it anew with: "
                + "PORTVAKT_WRITE_DOCS=1 ./test --only Domain --filter-class '*ErrorDocumentTests'"
        );
    }
}
