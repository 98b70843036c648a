using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Representing;

/// <summary>Whom the tokens say that one represents, by what stands in the register at the sign-in.</summary>
[Requirement("R6")]
public sealed class RepresentationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_without_the_right_is_signed_in_without_representation()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var claims = await client.Claims(Demo.Kari, Demo.Services(Demo.Integrations));

        Assert.Equal(Demo.Kari, claims.GetProperty("pid").GetString());
        Assert.False(claims.TryGetProperty("authorization_details", out _));
    }

    [Fact]
    public async Task Somebody_without_the_right_is_turned_away_where_it_is_demanded()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var answer = client.Answer(
            await client.Authorize(
                ("login_hint", Demo.Kari),
                ("authorization_details", Demo.Demanded(Demo.Integrations))
            )
        );

        Assert.Equal("access_denied", answer["error"]);
    }

    [Fact]
    public async Task One_demanded_resource_of_several_is_enough()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var claims = await client.Claims(
            Demo.Mona,
            Demo.Demanded(Demo.Integrations, Demo.Apis, Demo.Suppliers)
        );

        Assert.Equal([(Demo.Apis, Demo.Fjelltake)], Reportees(claims));
    }

    [Fact]
    public async Task Only_the_chosen_organisation_is_told()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var claims = await client.Claims(
            $"{Demo.Tone};{Demo.Lynghei}",
            Demo.Services(Demo.Integrations, Demo.Apis)
        );

        Assert.Equal([(Demo.Integrations, Demo.Lynghei)], Reportees(claims));
    }

    [Fact]
    public async Task Several_may_be_chosen_where_the_client_takes_several()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var details = Demo.Details(
            "ansattporten:altinn:service",
            """, "allow_multiple_organizations": "true" """,
            Demo.Integrations,
            Demo.Apis
        );

        var claims = await client.Claims($"{Demo.Tone};{Demo.Lynghei};{Demo.Jordbaer}", details);

        Assert.Equal(
            [(Demo.Integrations, Demo.Lynghei), (Demo.Apis, Demo.Jordbaer)],
            Reportees(claims)
        );
    }

    [Theory]
    [InlineData(Demo.Tone, Demo.Pingvin, "access_denied")]
    [InlineData(Demo.Tone, "123456789", "access_denied")]
    [InlineData(Demo.Tone, Demo.Lynghei + ";" + Demo.Jordbaer, "invalid_request")]
    [InlineData(Demo.RealLooking, Demo.Lynghei, "invalid_request")]
    [InlineData("kari", Demo.Lynghei, "invalid_request")]
    public async Task What_cannot_be_represented_is_not(string person, string orgno, string error)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var answer = client.Answer(
            await client.Authorize(
                ("login_hint", $"{person};{orgno}"),
                ("authorization_details", Demo.Services(Demo.Integrations, Demo.Apis))
            )
        );

        Assert.Equal(error, answer["error"]);
        Assert.DoesNotContain(person, answer["error_description"]);
    }

    [Fact]
    public async Task A_role_is_told_in_the_sub_units_too_and_the_form_narrows_it()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        const string Several = """, "allow_multiple_organizations": "true" """;
        const string Administrator = "urn:altinn:resource:portvakt-administrator";
        const string Type = "ansattporten:altinn:resource";

        var main = await client.Claims(
            Demo.Anne,
            Demo.Details(Type, ", \"organizationform\": \"enterprise\"", Administrator)
        );
        var sub = await client.Claims(
            $"{Demo.Anne};211176830;211268565",
            Demo.Details(Type, Several + ", \"organizationform\": \"business\"", Administrator)
        );

        Assert.Equal([(Demo.Fossekall, "KOMM")], Parties(main));
        Assert.Equal([("211268565", "BEDR"), ("211176830", "BEDR")], Parties(sub));
    }

    [Theory]
    [InlineData("ver2", true)]
    [InlineData("prod", false)]
    public async Task The_right_to_test_is_every_members_in_a_test_environment(
        string environment,
        bool told
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server, environment);

        var claims = await client.Claims(Demo.Kari, Demo.Services("urn:altinn:resource:6061:1"));

        Assert.Equal(told, claims.TryGetProperty("authorization_details", out _));
    }

    [Theory, OnBoth]
    public async Task A_right_is_told_from_the_sign_in_after_it_was_given_in_its_environment_alone(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var prod = RelyingParty.Of(server);
        using var test = RelyingParty.Of(server, "ver2");
        var number = Fresh();
        var details = Demo.Services(Demo.Integrations);
        Assert.False(
            (await prod.Claims(number, details)).TryGetProperty("authorization_details", out _)
        );

        await using (var db = server.Db())
        {
            var now = TimeProvider.System.GetUtcNow().AddSeconds(-1);
            var hash = server.Server.Parts.Numbers.Hash(number);
            var person = db.NationalIdentities.Single(i => i.NumberHash == hash);
            db.RightGrants.Add(
                RightGrant.Give(
                    server.Server.Installation.Landscape.Find("prod")!.Name,
                    OrganisationId.Of($"0192:{Demo.Pingvin}"),
                    person.PersonId,
                    Right.Integrations,
                    Validity.Since(now)
                )
            );
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(
            [(Demo.Integrations, Demo.Pingvin)],
            Reportees(await prod.Claims(number, details))
        );
        Assert.False(
            (await test.Claims(number, details)).TryGetProperty("authorization_details", out _)
        );
    }

    [Theory, OnBoth]
    public async Task A_right_that_waited_is_told_at_the_first_sign_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);
        var number = Fresh();
        var first = await client.Claims(number);
        var surname = first.GetProperty("name").GetString()!.Split(' ')[^1];
        await using (var db = server.Db())
        {
            db.PendingRightGrants.Add(
                PendingRightGrant.Give(
                    server.Server.Installation.Landscape.Find("prod")!.Name,
                    OrganisationId.Of($"0192:{Demo.Pingvin}"),
                    server.Server.Parts.Numbers.Hash(number, surname.ToLowerInvariant()),
                    server.Server.Parts.Numbers.SealLabel(surname, null),
                    Right.Apis,
                    Validity.Since(TimeProvider.System.GetUtcNow().AddSeconds(-1))
                )
            );
            await db.SaveChangesAsync(Stop);
        }

        var claims = await client.Claims(number, Demo.Demanded(Demo.Apis));

        Assert.Equal([(Demo.Apis, Demo.Pingvin)], Reportees(claims));
    }

    /// <summary>A synthetic number that nobody has used in this run.</summary>
    private static string Fresh()
    {
        while (true)
        {
            var born = new DateOnly(1990, 1, 1).AddDays(RandomNumberGenerator.GetInt32(3000));
            if (PersonNumber.Synthetic(born, RandomNumberGenerator.GetInt32(1000)) is { } number)
                return number;
        }
    }

    private static List<(string Resource, string Organisation)> Reportees(JsonElement claims) =>
        [
            .. from element in claims.GetProperty("authorization_details").EnumerateArray()
            from reportee in element.GetProperty("reportees").EnumerateArray()
            select (
                element.GetProperty("resource").GetString()!,
                reportee.GetProperty("ID").GetString()![5..]
            ),
        ];

    private static List<(string Organisation, string Form)> Parties(JsonElement claims) =>
        [
            .. from element in claims.GetProperty("authorization_details").EnumerateArray()
            from party in element.GetProperty("authorized_parties").EnumerateArray()
            select (
                party.GetProperty("orgno").GetProperty("ID").GetString()![5..],
                party.GetProperty("unit_type").GetString()!
            ),
        ];
}
