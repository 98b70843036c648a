using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

[Requirement("R16")]
public sealed class RequestedPointTests
{
    [Theory]
    [InlineData("vakta@virksomhet.no\r\nBcc: alle@virksomhet.no")]
    [InlineData("vakta@virksomhet.no\nSubject: hei")]
    [InlineData("vakta@virksomhet.no%0d%0aBcc:x@y.no")]
    [InlineData("Vakta <vakta@virksomhet.no>")]
    [InlineData("vakta@virksomhet.no, andre@virksomhet.no")]
    [InlineData("\"vakta\"@virksomhet.no")]
    [InlineData("vakta@virksomhet.no\u2028Bcc: x@y.no")]
    public void What_could_mean_more_than_one_address_is_refused_at_the_field(string typed)
    {
        var problem = Assert.Single(Read(typed).Problems);

        Assert.Equal((Problems.EmailMalformed, "address"), (problem.Code, problem.Field));
    }

    [Fact]
    public void An_address_of_any_domain_is_taken_in_lower_case() =>
        Assert.Equal(
            "felles@postkasse.example",
            Read(" Felles@Postkasse.example ").Value!.Email.Address
        );

    [Fact]
    public void Topics_keep_their_order_and_security_is_always_among_them() =>
        Assert.Equal(
            [NoticeTopics.Expiry, NoticeTopics.Keys, NoticeTopics.Security],
            Read("a@b.no", NoticeTopics.Keys, NoticeTopics.Expiry).Value!.Topics
        );

    [Fact]
    public void All_topics_are_stored_as_none_so_that_a_later_one_is_among_them()
    {
        var all = NoticeTopics.All.Where(t => !NoticeTopics.IsSecurity(t)).ToArray();

        Assert.Empty(Read("a@b.no", all).Value!.Topics);
        Assert.Empty(RequestedPoint.Read("a@b.no", null, null, Language.Bokmaal).Value!.Topics);
        Assert.Equal([NoticeTopics.Security], Read("a@b.no").Value!.Topics);
    }

    [Fact]
    public void A_topic_or_a_language_that_there_is_not_is_refused_at_its_field()
    {
        var read = RequestedPoint.Read("a@b.no", "fi", ["alt"], Language.Bokmaal);

        Assert.Equal(["language", "topics"], read.Problems.Select(p => p.Field));
        Assert.All(read.Problems, p => Assert.Equal(Problems.WordUnknown, p.Code));
    }

    [Fact]
    public void The_log_keeps_which_point_it_is_and_not_its_address()
    {
        var now = DateTimeOffset.Parse("2026-11-26T12:00:00Z");
        var place = new NoticePlace(
            OrganisationId.Of("0192:991825827"),
            EnvironmentName.Of("ver2"),
            Guid.NewGuid()
        );
        var point = NotificationPoint.Create(
            place,
            NoticeChannel.Email,
            "vakta@virksomhet.no",
            Language.Nynorsk,
            [],
            null,
            null,
            now
        );

        var added = NotificationPointEvents.Added(point, "client-1", Actor.Anonymous, now);

        Assert.Contains($"{point.Id}", added.After);
        Assert.Contains("\"clientId\":\"client-1\"", added.After);
        Assert.DoesNotContain("vakta", $"{added.After}{added.Before}{added.Subject}");
    }

    private static Outcome<RequestedPoint> Read(string address, params string[] topics) =>
        RequestedPoint.Read(address, "nn", topics, Language.Bokmaal);
}
