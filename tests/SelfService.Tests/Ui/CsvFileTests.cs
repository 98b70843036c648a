using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+47", "'+47")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("  =1+1", "'  =1+1")]
    public void What_a_spreadsheet_would_run_is_text(string value, string text) =>
        Assert.Equal($"\"{text}\"", CsvFile.Cell(value));

    [Theory]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Separators_and_quotes_stay_within_their_cell(string? value, string cell) =>
        Assert.Equal(cell, CsvFile.Cell(value));
}
