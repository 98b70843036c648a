using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Api;

/// <summary>The self-service API, called with the access token of a person rather than of a machine.</summary>
[Requirement("R40")]
public sealed class PersonTokenTests(Servers servers)
{
    private static readonly object Client = new
    {
        integration_type = "maskinporten",
        client_name = "Made by a person",
        description = "Of a test",
        token_endpoint_auth_method = "private_key_jwt",
        grant_types = new[] { "urn:ietf:params:oauth:grant-type:jwt-bearer" },
        scopes = Array.Empty<string>(),
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_right_in_production_opens_what_it_opens_on_the_pages(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await PersonCaller.VisitPortal(server, Demo.Rolf);
        using var rolf = await Signed(server, Demo.Rolf, Demo.Integrations);

        var made = await rolf.Call(HttpMethod.Post, "clients", Client);
        var id = made.Body.GetProperty("client_id").GetString()!;
        var read = await rolf.Call(HttpMethod.Get, $"clients/{id}");
        var user = await rolf.Call(HttpMethod.Get, "auth/user");

        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.Equal(Demo.Pingvin, made.Body.GetProperty("client_orgno").GetString());
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(
            Demo.Pingvin,
            user.Body.GetProperty("authenticated_organization_number").GetString()
        );
        await using var db = server.Db();
        var entry = await db
            .Events.Where(e => e.Type == EventType.IntegrationCreated && e.Subject == id)
            .SingleAsync(Stop);
        Assert.Equal(Via.Api, entry.Via);
        Assert.Null(entry.ClientId);
        Assert.NotNull(entry.PersonId);
    }

    [Theory, OnBoth]
    public async Task Without_the_right_one_reads_and_writes_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await PersonCaller.VisitPortal(server, Demo.Mona);
        using var mona = await Signed(server, Demo.Mona, Demo.Apis);

        Assert.Equal(HttpStatusCode.OK, (await mona.Call(HttpMethod.Get, "clients")).Status);
        var refused = await mona.Call(HttpMethod.Post, "clients", Client);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains(
            Right.Integrations.Name().Nb,
            refused.Body.GetProperty("error_description").GetString()!
        );
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_right_bites_at_the_next_call(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        await PersonCaller.VisitPortal(server, Demo.Rolf);
        using var rolf = await Signed(server, Demo.Rolf, Demo.Integrations);
        Assert.Equal(
            HttpStatusCode.OK,
            (await rolf.Call(HttpMethod.Post, "clients", Client)).Status
        );

        await using (var db = server.Db())
        {
            var prod = EnvironmentName.Of("prod");
            var pingvin = OrganisationId.Of($"0192:{Demo.Pingvin}");
            var rights = await db
                .RightGrants.Where(g => g.Environment == prod && g.Organisation == pingvin)
                .ToListAsync(Stop);
            rights.ForEach(r => r.Withdraw(TimeProvider.System.GetUtcNow()));
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await rolf.Call(HttpMethod.Post, "clients", Client)).Status
        );
    }

    [Theory, OnBoth]
    public async Task A_sub_unit_stands_under_the_terms_of_its_main_unit(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        await PersonCaller.VisitPortal(server, Demo.Anne);
        var main = OrganisationId.Of($"0192:{Demo.Fossekall}");
        await using (var db = server.Db())
        {
            var unit = await db.RegisterUnits.FirstAsync(u => u.Parent == main, Stop);
            var hash = server.Server.Parts.Numbers.Hash(Demo.Anne);
            var anne = await db.NationalIdentities.SingleAsync(i => i.NumberHash == hash, Stop);
            db.RightGrants.Add(
                RightGrant.Give(
                    EnvironmentName.Of("prod"),
                    unit.Id,
                    anne.PersonId,
                    Right.Integrations,
                    Validity.Since(TimeProvider.System.GetUtcNow())
                )
            );
            await db.SaveChangesAsync(Stop);
        }
        using var caller = await Signed(server, Demo.Anne, Demo.Integrations);

        var user = await caller.Call(HttpMethod.Get, "auth/user");

        Assert.True(user.Body.GetProperty("has_consented").GetBoolean());
        Assert.NotEqual(
            Demo.Fossekall,
            user.Body.GetProperty("authenticated_organization_number").GetString()
        );
    }

    [Theory, OnBoth]
    public async Task Whoever_never_came_to_the_portal_is_nobody_here(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var tone = await Signed(server, Demo.Tone, Demo.Apis);

        var refused = await tone.Call(HttpMethod.Get, "clients");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Contains(
            "Logg inn i portalen",
            refused.Body.GetProperty("error_description").GetString()!
        );
    }

    [Theory, OnBoth]
    public async Task Other_tokens_of_the_same_sign_in_open_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await PersonCaller.VisitPortal(server, Demo.Mona);
        using var mona = await Signed(server, Demo.Mona, Demo.Apis);
        using var nowhere = await PersonCaller.Of(server, "prod", Demo.Mona, "[]");
        using var elsewhere = await PersonCaller.Of(
            server,
            "ver2",
            Demo.Mona,
            Demo.Services(Demo.Apis),
            at: "prod"
        );
        var parts = mona.AccessToken.Split('.');
        var unsigned = $"{parts[0]}.{parts[1]}.";
        var bent = $"{parts[0]}.{parts[1]}.{elsewhere.AccessToken.Split('.')[2]}";

        foreach (var token in new[] { mona.IdToken, unsigned, bent, elsewhere.AccessToken })
            Assert.Equal(
                HttpStatusCode.Unauthorized,
                (await mona.Call(HttpMethod.Get, "clients", token: token)).Status
            );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await nowhere.Call(HttpMethod.Get, "clients")).Status
        );
    }

    private static Task<PersonCaller> Signed(TestServer server, string number, string resource) =>
        PersonCaller.Of(server, "prod", number, Demo.Services(resource));
}
