namespace Portvakt.Architecture.Tests.Arrows;

public class ArrowTests
{
    public static TheoryData<int, string> Rules =>
        [.. ProductArrows.All.Select((arrow, at) => (at, arrow.From))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_product_keeps_to_its_arrows(int rule, string from)
    {
        Assert.StartsWith("Portvakt.", from, StringComparison.Ordinal);
        Assert.Empty(ProductArrows.All[rule].Violations(Product.Code));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_forbidden_use_is_noticed(int rule, string from)
    {
        var arrow = ProductArrows.All[rule];

        Assert.NotEmpty(arrow.CounterExamples);
        foreach (var use in arrow.CounterExamples)
        {
            var violation = Assert.Single(arrow.Violations(Broken.Code(use)));
            Assert.Equal($"{use.From}.Thing uses {use.To}.Thing", violation);
            Assert.StartsWith(from, use.From, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Allowed_uses_are_left_in_peace()
    {
        var code = Broken.Code(
            new Use("Portvakt.Domain.Tokens", "Portvakt.Domain.Scopes"),
            new Use("Portvakt.Store.Outbox", "Portvakt.Domain.Notices"),
            new Use("Portvakt.SelfService.Features.Scopes", "Portvakt.SelfService.Ui"),
            new Use("Portvakt.SelfService.Ui", "Portvakt.Domain.Basics"),
            new Use("Portvakt.Server.Faces", "Portvakt.TokenServer")
        );

        Assert.Empty(ProductArrows.All.SelectMany(arrow => arrow.Violations(code)));
    }

    [Fact]
    public void The_product_is_what_the_rules_look_at()
    {
        var names = Product.Code.Types.Select(type => type.FullName).ToList();

        Assert.Contains("Portvakt.Domain.Basics.OrganisationId", names);
        Assert.DoesNotContain(
            names,
            name => name.StartsWith("Portvakt.TestKit", StringComparison.Ordinal)
        );
    }
}
