using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>Mails about what somebody of another organisation did.</summary>
[Requirement("R16")]
[Collection(nameof(OneAfterTheOther))]
public sealed class OtherPartyMailTests(WatchedServers servers)
{
    /// <summary>Each test's own.</summary>
    private readonly string point = $"{Guid.NewGuid():n}@prove.example";

    [Theory, OnBoth]
    public async Task Another_partys_people_are_not_named_but_their_organisation_is(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        await at.Run("event-mails");
        var domain = NewOrganisation.Domain();
        var customer = await NewOrganisation.With(at.Server, domain, "ANNEN PART AS");
        using var ola = await NewOrganisation.Add(at.Server, customer.Number, $"ola@{domain}");
        await at.Point(point, Language.English);
        var theirs = $"theirs-{point}";
        await at.Point(theirs, Language.English, new(customer.Number));
        var client = Integration.Create(
            Watched.Ver2,
            customer.Number,
            new IntegrationProperties(IntegrationKind.Maskinporten, "For a customer", "Of a test"),
            [],
            at.Now,
            supplier: at.Owner
        );
        await at.Add(client);

        // The customer ends the client, the supplier gives it a key, and the customer delegates to the supplier.
        await at.Add(
            Event.Of(
                EventType.IntegrationDeactivated,
                new Actor { Organisation = customer.Number, PersonId = ola.Id },
                at.Now,
                client.ClientId,
                "ver2"
            ),
            Event.Of(
                EventType.KeyAdded,
                new Actor { Organisation = at.Owner, PersonId = at.Eva.Id },
                at.Now,
                "nokkel-1",
                "ver2",
                customer.Number,
                after: $$"""{"clientId":"{{client.ClientId}}"}"""
            ),
            Event.Of(
                EventType.DelegationGiven,
                new Actor { Organisation = customer.Number, PersonId = ola.Id },
                at.Now,
                "Maps",
                "ver2",
                after: $$"""{"supplier":"{{at.Owner}}"}"""
            )
        );
        await at.Run("event-mails");

        var mine = (await at.ToldTo(point))[0].Text;
        Assert.DoesNotContain(ola.Name, mine);
        Assert.Equal(3, mine.Split("Who: ").Length - 1);
        Assert.Equal(2, mine.Split("Who: ANNEN PART AS").Length - 1);
        Assert.Contains($"Who: {at.Eva.Name}", mine);
        var other = (await at.ToldTo(theirs))[0].Text;
        Assert.DoesNotContain(at.Eva.Name, other);
        Assert.Equal(2, other.Split($"Who: {ola.Name}").Length - 1);
        Assert.Contains($"Who: {at.Organisation.Name}", other);
    }
}
