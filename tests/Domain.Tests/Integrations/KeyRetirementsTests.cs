using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

/// <summary>Changing keys without downtime, told by when each last gave a token.</summary>
[Requirement("R23")]
public class KeyRetirementsTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch.AddYears(50);
    private readonly Dictionary<string, DateTimeOffset> uses = [];
    private readonly Integration client = Client();

    [Fact]
    public void With_one_key_there_is_nothing_to_retire()
    {
        Add("old", Start);

        Assert.Equal(KeyRetirement.NotBegun, Of("old", Start.AddDays(10)));
    }

    [Fact]
    public void A_change_goes_from_the_new_unused_over_both_used_to_safe()
    {
        Add("old", Start);
        var change = Start.AddDays(100);
        Add("new", change);
        uses["old"] = change;
        Assert.Equal(KeyRetirement.NewUnused, Of("old", change.AddHours(1)));

        uses["new"] = change.AddHours(2);
        Assert.Equal(KeyRetirement.BothUsed, Of("old", change.AddHours(3)));
        Assert.Equal(KeyRetirement.NotBegun, Of("new", change.AddHours(3)));

        Assert.Equal(KeyRetirement.Safe, Of("old", change.AddHours(25)));
    }

    [Fact]
    public void A_key_that_never_gave_a_token_can_go_once_a_newer_one_has()
    {
        Add("old", Start);
        Add("new", Start.AddDays(1));
        uses["new"] = Start.AddDays(2);

        Assert.Equal(KeyRetirement.Safe, Of("old", Start.AddDays(3)));
    }

    [Fact]
    public void An_expired_key_can_go_and_takes_nothing_over()
    {
        Add("old", Start.AddDays(-10));
        Add("brief", Start, ends: Start.AddDays(1));

        Assert.Equal(KeyRetirement.Safe, Of("brief", Start.AddDays(2)));
        Assert.Equal(KeyRetirement.NotBegun, Of("old", Start.AddDays(2)));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("test", true)]
    [InlineData("20261122", true)]
    [InlineData("min_egen_nokkel", false)]
    [InlineData("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", false)]
    public void A_short_kid_is_weak(string kid, bool weak) => Assert.Equal(weak, KeyId.IsWeak(kid));

    [Fact]
    public void A_renewed_key_begins_a_new_year_and_one_locked_to_a_certificate_does_not()
    {
        Add("plain", Start);
        var later = Start.AddDays(100);

        var renewed = client.RenewKey("plain", later).Value!;

        Assert.Equal(later + KeyPolicy.MaxAge, renewed.Validity.To);
        Assert.Equal(Start, renewed.Validity.From);
        Assert.Equal(Problems.KeyUnknown, client.RenewKey("none", later).Problems[0].Code);

        var certificate = new TestAuthority().Issue();
        var locked = PastedKeys.Read(Convert.ToBase64String(certificate), true).Value![0];
        client.AddKey(locked, TestCertificate.Day);
        var refused = client.RenewKey(locked.Kid, TestCertificate.Day.AddDays(1));
        Assert.Equal(Problems.KeyNotRenewed, refused.Problems[0].Code);
    }

    private KeyRetirement Of(string kid, DateTimeOffset now) =>
        KeyRetirements.Of(client.Keys.Single(k => k.Kid == kid), client.Keys, uses, now);

    private void Add(string kid, DateTimeOffset at, DateTimeOffset? ends = null)
    {
        var key = PastedKeys.Read(KeyTexts.Jwk(kid).ToJsonString()).Value![0];
        Assert.True(client.AddKey(key with { Expires = ends }, at).Ok);
    }

    private static Integration Client() =>
        Integration.Create(
            EnvironmentName.Of("ver2"),
            OrganisationId.Of("0192:991825827"),
            new(IntegrationKind.Maskinporten, "demo", "demo"),
            [],
            Start
        );
}
