using System.Text.Json;
using Portvakt.Domain.Delegations;

namespace Portvakt.TokenServer.Tests.Delegations;

[Requirement("R31")]
public class DetailsTokenTests
{
    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_system_user_stands_in_the_token_and_the_vendor_is_its_consumer(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database);
        var delegated = await Delegated.In(world.Store);

        var claims = await world.Claims(world.AsSystemUser());

        var expected = JsonSerializer.SerializeToElement(
            new[]
            {
                new
                {
                    type = "urn:altinn:systemuser",
                    systemuser_id = new[] { delegated.User.Id },
                    systemuser_org = new
                    {
                        authority = "iso6523-actorid-upis",
                        ID = "0192:958935420",
                    },
                    system_id = "991825827_lonn",
                },
            }
        );
        Assert.Equal(expected.ToString(), claims.GetProperty("authorization_details").ToString());
        Assert.Equal(
            "0192:991825827",
            claims.GetProperty("consumer").GetProperty("ID").GetString()
        );
        Assert.False(claims.TryGetProperty("supplier", out _));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_reference_tells_a_customers_system_users_apart(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var delegated = await Delegated.In(world.Store);

        var other = await world.Claims(world.AsSystemUser("kunde-7"));

        Assert.DoesNotContain(delegated.User.Id.ToString(), other.ToString());
        Assert.False(await world.Gives(world.AsSystemUser("kunde-8")));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_consent_stands_in_the_token_with_its_rights(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var delegated = await Delegated.In(world.Store);
        var from = ConsentParty.Of(Delegated.Customer).Urn;

        var claims = await world.Claims(world.WithConsent(delegated.Consent.Id, from));
        var personal = await world.Claims(
            world.WithConsent(delegated.Personal.Id, Delegated.Person)
        );

        var consent = claims.GetProperty("authorization_details")[0];
        Assert.Equal("urn:altinn:consent", consent.GetProperty("type").GetString());
        Assert.Equal(delegated.Consent.Id, consent.GetProperty("id").GetGuid());
        Assert.Equal(from, consent.GetProperty("from").GetString());
        Assert.Equal(
            "urn:altinn:organization:identifier-no:991825827",
            consent.GetProperty("to").GetString()
        );
        Assert.Matches(@"T.*[+-]\d\d:\d\d\z", consent.GetProperty("consented").GetString());
        Assert.Matches(@"T.*[+-]\d\d:\d\d\z", consent.GetProperty("validTo").GetString());
        Assert.Equal(
            """[{"action":["consent"],"resource":[{"type":"urn:altinn:resource","value":"income"}],"metadata":{"year":"7"}}]""",
            consent.GetProperty("consentRights").ToString()
        );
        Assert.Equal(
            Delegated.Person,
            personal.GetProperty("authorization_details")[0].GetProperty("from").GetString()
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_persons_number_lies_encrypted(TestDatabase database)
    {
        await using var store = database.Connect();
        var delegated = await Delegated.In(store);

        var stored = System.Text.Encoding.Latin1.GetString(delegated.Personal.FromPerson!);

        Assert.DoesNotContain(Delegated.PersonNumber, stored);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Each_wrong_detail_has_its_documented_error(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var delegated = await Delegated.In(world.Store);
        const string NotConfirmed = "400 invalid_altinn_customer_configuration MP-303";

        Assert.Equal(
            "400 invalid_authorization_details MP-301",
            await world.Refusal(world.WithDetails(new { type = "urn:altinn:other" }))
        );
        Assert.Equal(
            "400 invalid_authorization_details MP-302",
            await world.Refusal(
                world.WithDetails(new { type = "urn:altinn:systemuser", systemuserid = "1" })
            )
        );
        Assert.Equal(NotConfirmed, await world.Refusal(world.AsSystemUser(id: "0192:958935421")));
        Assert.Equal(NotConfirmed, await world.Refusal(world.AsSystemUser(id: "0192:889640782")));
        Assert.Equal(
            NotConfirmed,
            await world.Refusal(world.WithConsent(delegated.Consent.Id, Delegated.Person))
        );
        Assert.Equal(
            NotConfirmed,
            await world.Refusal(world.WithConsent(Guid.NewGuid(), Delegated.Person))
        );
        Assert.Equal(
            NotConfirmed,
            await world.Refusal(
                world.WithConsent(
                    delegated.Personal.Id,
                    "urn:altinn:person:identifier-no:21908899455"
                )
            )
        );
    }
}
