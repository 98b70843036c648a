using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

[Requirement("R25")]
public sealed class MercantileInForceTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-26T12:00:00Z");
    private static readonly OrganisationId Owner = OrganisationId.Of("0192:991825827");
    private static readonly NoticePlace Wide = new(Owner);
    private static readonly NoticePlace Narrow = new(Owner, EnvironmentName.Of("ver2"));

    [Fact]
    public void What_is_not_said_at_a_service_holds_from_the_organisation()
    {
        var wide = Said(Wide, "Vei 1", "Avtale A", ContactTopic.Technical, ContactTopic.Security);
        var own = Said(Narrow, null, "Avtale B", ContactTopic.Technical);

        var inForce = new MercantileInForce(own, wide);

        Assert.Equal("Vei 1", inForce.InvoiceAddress);
        Assert.Equal("Avtale B", inForce.InvoiceReference);
        Assert.Equal(
            ["Technical of ver2", "Security of all"],
            inForce.Contacts.Select(c => c.Name)
        );
        Assert.Equal("Technical of all", inForce.Inherited(ContactTopic.Technical)?.Name);
    }

    [Fact]
    public void It_stands_as_the_narrowest_word_says()
    {
        var wide = Said(Wide, "Vei 1", null);
        var old = Said(Wide, "Vei 1", null, Now - MercantileData.ReviewAfter);
        var own = Said(Narrow, null, "Avtale B");

        Assert.Equal(MercantileState.Missing, new MercantileInForce(null, null).At(Now));
        Assert.Equal(MercantileState.Missing, new MercantileInForce(own, null).At(Now));
        Assert.Equal(MercantileState.Inherited, new MercantileInForce(null, wide).At(Now));
        Assert.Equal(MercantileState.InOrder, new MercantileInForce(own, wide).At(Now));
        Assert.Equal(MercantileState.Overdue, new MercantileInForce(null, old).At(Now));
        Assert.Equal(MercantileState.InOrder, new MercantileInForce(own, old).At(Now));
        Assert.Equal(MercantileState.InOrder, new MercantileInForce(wide, null).At(Now));
        Assert.Equal(MercantileState.Overdue, new MercantileInForce(old, null).At(Now));
    }

    [Fact]
    public void A_review_holds_for_a_year_and_to_save_is_one()
    {
        var data = Said(Wide, "Vei 1", null, Now - MercantileData.ReviewAfter);
        Assert.True(data.IsOverdue(Now));
        Assert.False(data.IsOverdue(Now.AddMilliseconds(-1)));
        var version = data.Version;

        data.Review(Now);

        Assert.False(data.IsOverdue(Now));
        Assert.Equal(version + 1, data.Version);
    }

    private static MercantileData Said(
        NoticePlace place,
        string? address,
        string? reference,
        params ContactTopic[] topics
    ) => Said(place, address, reference, Now, topics);

    private static MercantileData Said(
        NoticePlace place,
        string? address,
        string? reference,
        DateTimeOffset at,
        params ContactTopic[] topics
    )
    {
        var data = MercantileData.Of(place, at);
        var of = place.Environment?.Value ?? "all";
        data.Write(
            address,
            reference,
            null,
            [.. topics.Select(t => new MercantileContact(t, $"{t} of {of}", "a@b.no", null))],
            at
        );
        return data;
    }
}
