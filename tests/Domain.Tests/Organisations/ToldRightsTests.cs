using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

public sealed class ToldRightsTests
{
    private static readonly Dictionary<Right, string> Resources = new()
    {
        [Right.Apis] = "urn:altinn:resource:5621:1",
        [Right.Integrations] = "urn:altinn:resource:5613:1",
    };

    private const string Service = """
        {"type":"ansattporten:altinn:service","resource":"urn:altinn:resource:5613:1","reportees":
          [{"Rights":["Read"],"Authority":"iso6523-actorid-upis","ID":"0192:991825827","Name":"A"}]}
        """;

    private const string Resource = """
        {"type":"ansattporten:altinn:resource","authorized_parties":
          [{"orgno":{"authority":"iso6523-actorid-upis","ID":"0192:991825827"},"resource":"urn:altinn:resource:5621:1"}]}
        """;

    [Fact]
    public void A_service_gives_its_right_for_each_reportee() =>
        Assert.Equal([Right.Integrations], Assert.Single(Read(Service)).Value);

    [Fact]
    public void A_resource_gives_its_right_for_each_authorized_party() =>
        Assert.Equal([Right.Apis], Assert.Single(Read(Resource)).Value);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rights_in_the_same_organisation_are_put_together(bool asOneList)
    {
        var told = asOneList ? Read($"[{Service},{Resource}]") : Read(Service, Resource);

        var (organisation, rights) = Assert.Single(told);
        Assert.Equal("0192:991825827", organisation.ToString());
        Assert.Equal([Right.Apis, Right.Integrations], rights.Order());
    }

    [Fact]
    public void A_resource_that_is_none_of_ours_lets_represent_and_no_more()
    {
        var told = Read(Service.Replace("5613", "9999", StringComparison.Ordinal));

        Assert.Empty(Assert.Single(told).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("7")]
    [InlineData("[7,null]")]
    [InlineData("{\"reportees\":7}")]
    [InlineData("{\"reportees\":[7]}")]
    [InlineData("{\"resource\":7,\"reportees\":[{\"ID\":7}]}")]
    [InlineData("{\"authorized_parties\":[{\"orgno\":\"0192:991825827\"}]}")]
    [InlineData("{\"reportees\":[{\"ID\":\"0192:991825828\"}]}")]
    [InlineData("{\"reportees\":[{\"ID\":\"9999:991825827\"}]}")]
    public void What_cannot_be_read_gives_nothing(string details) => Assert.Empty(Read(details));

    private static IReadOnlyDictionary<OrganisationId, IReadOnlySet<Right>> Read(
        params string[] details
    ) => ToldRights.Read(details, Resources, NumberSchemes.Norwegian);
}
