using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

public sealed class NotificationPointTests
{
    private static readonly OrganisationId Owner = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId Other = OrganisationId.Of("0192:889640782");
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");
    private static readonly EnvironmentName Prod = EnvironmentName.Of("prod");
    private static readonly Guid Client = Guid.NewGuid();
    private static readonly NoticePlace OneClient = new(Owner, Ver2, Client);

    [Fact]
    public void A_point_of_the_organisation_covers_all_that_is_its_own()
    {
        var point = At(new(Owner));

        Assert.True(point.Covers(OneClient));
        Assert.True(point.Covers(new(Owner, Prod)));
        Assert.True(point.Covers(new(Owner)));
        Assert.False(point.Covers(new(Other, Ver2, Client)));
    }

    [Fact]
    public void A_point_of_an_environment_covers_that_one_alone()
    {
        var point = At(new(Owner, Ver2));

        Assert.True(point.Covers(OneClient));
        Assert.False(point.Covers(new(Owner, Prod)));
    }

    [Fact]
    public void A_point_of_an_integration_covers_that_one_alone()
    {
        var point = At(OneClient);

        Assert.True(point.Covers(OneClient));
        Assert.False(point.Covers(new(Owner, Ver2, Guid.NewGuid())));
        Assert.False(point.Covers(new(Owner, Ver2)));
    }

    [Fact]
    public void A_point_hears_nothing_before_it_is_confirmed()
    {
        var point = At(new(Owner));
        Assert.False(point.Hears(NoticeTopics.Security));

        point.Confirm(DateTimeOffset.UnixEpoch);

        Assert.True(point.Hears(NoticeTopics.Keys));
    }

    [Fact]
    public void Security_cannot_be_switched_off()
    {
        var point = At(new(Owner), NoticeTopics.Keys);
        point.Confirm(DateTimeOffset.UnixEpoch);

        Assert.True(point.Hears(NoticeTopics.Keys));
        Assert.False(point.Hears(NoticeTopics.Expiry));
        Assert.True(point.Hears(NoticeTopics.Security));
    }

    [Theory]
    [InlineData(EventType.KeyAdded, NoticeTopics.Keys)]
    [InlineData(EventType.DelegationSchemeChanged, NoticeTopics.Delegations)]
    [InlineData(EventType.EndAnnounced, NoticeTopics.Expiry)]
    [InlineData(EventType.PersonRegistered, null)]
    public void An_event_belongs_to_the_topic_of_its_first_word(string type, string? topic) =>
        Assert.Equal(topic, NoticeTopics.OfEvent(type));

    private static NotificationPoint At(NoticePlace place, params string[] topics) =>
        NotificationPoint.Create(
            place,
            NoticeChannel.Email,
            "vakt@example.org",
            Language.Nynorsk,
            topics,
            secret: null,
            person: null,
            DateTimeOffset.UnixEpoch
        );
}
