using Portvakt.Server.Settings;

namespace Portvakt.Server.Tests.Starting;

/// <summary>Settings of the register and of number schemes that make no sense stop the start with a sentence.</summary>
[Requirement("R37")]
public class RegisterSettingsTests
{
    [Theory]
    [InlineData("http://data.example/enheter", "Trial")]
    [InlineData("http://localhost:8090/enheter", "Operation")]
    [InlineData("ftp://data.example/enheter", "Trial")]
    [InlineData("enheter", "Trial")]
    public void An_address_that_may_not_be_called_is_refused(string address, string mode)
    {
        foreach (var name in new[] { "MainUnits", "SubUnits", "LookUp" })
        {
            var refused = Refused((["Register:" + name], address), (["Mode"], mode));
            Assert.StartsWith($"Portvakt:Register:{name} must be an https address", refused);
        }
    }

    [Theory]
    [InlineData("RefreshHours", "0")]
    [InlineData("KeepHours", "-1")]
    [InlineData("LookUpTimeoutSeconds", "31")]
    [InlineData("LargestFileMegabytes", "0")]
    public void A_number_out_of_bounds_is_refused(string name, string value) =>
        Assert.Contains($"{name} must be from", Refused((["Register:" + name], value)));

    [Theory]
    [InlineData("0007", "", "11")]
    [InlineData("9901", "7 3 1", "10")]
    [InlineData("9901", "7 3 x 7", "10")]
    [InlineData("9901", "7 3 1 7", "12")]
    [InlineData("norge", "7 3 1 7", "10")]
    public void A_scheme_that_describes_no_numbers_is_refused(
        string code,
        string weights,
        string modulus
    ) =>
        Assert.Contains(
            $"'{code}' describes no numbers",
            Refused(
                (["NumberSchemes:0:Code"], "0192"),
                (["NumberSchemes:1:Code"], code),
                (["NumberSchemes:1:Weights"], weights),
                (["NumberSchemes:1:Modulus"], modulus)
            )
        );

    [Fact]
    public void A_scheme_that_stands_twice_is_refused() =>
        Assert.Contains(
            "names a scheme twice",
            Refused((["NumberSchemes:0:Code", "NumberSchemes:1:Code"], "0192"))
        );

    [Fact]
    public void Without_schemes_the_numbers_are_Norwegian_and_with_them_the_first_is_the_default()
    {
        Assert.Equal("0192", Installation().Numbers.Default.Code);
        Assert.Equal(
            "9901",
            Installation(
                (["NumberSchemes:0:Code"], "9901"),
                (["NumberSchemes:0:Weights"], "7 3 1 7 3 1 7"),
                (["NumberSchemes:0:Modulus"], "10"),
                (["NumberSchemes:1:Code"], "0192"),
                (["Operator:Number"], "0192:991825827")
            ).Numbers.Default.Code
        );
    }

    private static string Refused(params (string[] Names, string Value)[] settings) =>
        Assert.Throws<StartRefused>(() => Installation(settings)).Message;

    private static Installation Installation(params (string[] Names, string Value)[] settings)
    {
        var configuration = SettingsReader.Read();
        foreach (var (names, value) in settings)
        foreach (var name in names)
            configuration["Portvakt:" + name] = value;
        return SettingsReader.Installation(configuration);
    }
}
