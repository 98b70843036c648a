namespace Portvakt.Architecture.Tests.Arrows;

public class FolderTests
{
    private const string Scopes = "Portvakt.SelfService.Features.Scopes";
    private const string Keys = "Portvakt.SelfService.Features.Keys";

    [Fact]
    public void No_feature_uses_another() => Assert.Empty(Features.Violations(Product.Code));

    [Fact]
    public void A_feature_that_uses_another_is_noticed() =>
        Assert.Equal(
            [$"{Scopes}.Thing uses {Keys}.Thing"],
            Features.Violations(Broken.Code(new Use(Scopes, Keys)))
        );

    [Fact]
    public void No_folders_use_each_other_in_a_ring() => Assert.Empty(Cycles.Among(Product.Code));

    [Fact]
    public void A_ring_of_folders_is_noticed()
    {
        var code = Broken.Code(
            new Use("Portvakt.Store.Audit", "Portvakt.Store.Outbox"),
            new Use("Portvakt.Store.Outbox", "Portvakt.Store.Leases"),
            new Use("Portvakt.Store.Leases", "Portvakt.Store.Audit"),
            new Use("Portvakt.Store.Replay", "Portvakt.Store.Audit")
        );

        Assert.Equal(["Store.Audit", "Store.Leases", "Store.Outbox"], Cycles.Among(code));
    }

    [Fact]
    public void A_chain_of_folders_is_no_ring() =>
        Assert.Empty(
            Cycles.Among(
                Broken.Code(
                    new Use("Portvakt.Store.Audit", "Portvakt.Store.Outbox"),
                    new Use("Portvakt.Store.Outbox", "Portvakt.Store.Leases")
                )
            )
        );
}
