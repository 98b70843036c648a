using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>
/// Access to production and delegation to a supplier, each step in a real browser: until tokens come, and until they come
/// no more.
/// </summary>
public sealed class AltinnJourneyTests(Browser browser)
{
    private const string Customer = "STILLE FOSSEKALL KOMMUNE";
    private const string CustomerNumber = "314308425";
    private const string SupplierName = "ROLIG LEVERANDØR AS";
    private const string SupplierNumber = "889640782";
    private const string Scope = "jordbaer:eierskap.read";
    private const string Api = "Eiere av registrerte enheter";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, true)]
    [InlineData(DatabaseKind.Postgres, false)]
    [Requirement("R6")]
    [Requirement("R7")]
    [Requirement("R9")]
    [Requirement("R18")]
    public async Task A_right_and_a_delegation_lead_to_tokens_until_they_are_removed(
        DatabaseKind database,
        bool javaScript
    )
    {
        await using var server = await TestServer.Start(database, stop: Stop);
        await OfferInProduction(server);
        await HasSupplier(server);
        await using var anne = await Sit(server, javaScript);
        await using var liv = await Sit(server, javaScript);
        await using var rolf = await Sit(server, javaScript);
        using var own = new TokenClient(server.Issuer("prod"));
        using var supplied = new TokenClient(server.Issuer("prod"));
        var right = Right.Integrations.Name().Nb;

        await AltinnSteps.Represent(anne, "prod", "Anne Fosse", Customer);
        await AltinnSteps.GiveRight(anne, "prod", await NumberOf(server, "Liv Lun"), "Lun", right);
        await Check(anne, "rett gitt", javaScript);

        await NewClient(liv, "Liv Lun", Customer, own, "Eget system");
        Assert.Equal($"0192:{CustomerNumber}", Party(await own.Token(Scope), "consumer"));

        await NewClient(rolf, "Rolf Rask", SupplierName, supplied, "Leverandørsystem");
        Assert.Equal(HttpStatusCode.Forbidden, await Refused(supplied, "MP-251"));

        await AltinnSteps.Delegate(anne, "prod", SupplierNumber, SupplierName, Api);
        await Check(anne, "delegering gitt", javaScript);
        var delegated = await supplied.Token(Scope, CustomerNumber);
        Assert.Equal($"0192:{CustomerNumber}", Party(delegated, "consumer"));
        Assert.Equal($"0192:{SupplierNumber}", Party(delegated, "supplier"));

        await AltinnSteps.RemoveDelegation(anne, "prod", SupplierName, Api);
        Assert.Equal(HttpStatusCode.Forbidden, await Refused(supplied, "MP-251"));

        await AltinnSteps.RemoveRight(anne, "prod", "Lun", right);
        await Check(anne, "rett fjernet", javaScript);
        await liv.Open("/prod/integrasjoner");
        await Assertions
            .Expect(liv.Main.GetByRole(AriaRole.Button, new() { Name = "Ny integrasjon" }))
            .ToHaveAttributeAsync("aria-disabled", "true");
        await liv.Sees("Du mangler rettigheten");
    }

    private async Task<PortalUser> Sit(TestServer server, bool javaScript) =>
        await PortalUser.At(await browser.NewSession(javaScript: javaScript), server.Portal);

    /// <summary>A provider's scope in production, open to all and delegable; the demo has its scopes in test.</summary>
    private static async Task OfferInProduction(TestServer server)
    {
        var prod = server.Server.Installation.Landscape.Find("prod")!;
        var provider = OrganisationId.Of("0192:312799545");
        var now = TimeProvider.System.GetUtcNow();
        await using var db = server.Db();
        db.Prefixes.Add(ScopePrefix.Grant(prod.Name, "jordbaer", provider, now).Value!);
        var properties = new ScopeProperties(new LanguageMap(Api))
        {
            AccessibleForAll = true,
            DelegationSource = prod.DelegationSource,
        };
        var name = ScopeName.Of(Scope);
        db.Scopes.Add(Domain.Scopes.Scope.Create(prod.Name, name, provider, properties, now));
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>
    /// A supplier whose number is no synthetic one, since production gives those nothing, with somebody who may make its
    /// clients.
    /// </summary>
    private static async Task HasSupplier(TestServer server)
    {
        var number = OrganisationId.Of($"0192:{SupplierNumber}");
        var now = TimeProvider.System.GetUtcNow();
        var supplier = Organisation.Register(number, SupplierName, now);
        await using var db = server.Db();
        var rolf = await db.People.SingleAsync(p => p.Name == "Rolf Rask", Stop);
        db.RegisterUnits.Add(RegisterUnit.Of(number, SupplierName, "AS"));
        db.TermsAcceptances.Add(
            supplier.AcceptTerms(server.Server.Installation.Terms.InForce(now), rolf.Id, now)
        );
        db.Organisations.Add(supplier);
        // Production asks for both first.
        var data = MercantileData.Of(new(number), now);
        data.Write("Storgata 1", null, null, [], now);
        db.MercantileData.Add(data);
        var point = NotificationPoint.Create(
            new(number),
            NoticeChannel.Email,
            "vakt@rolig.example",
            Language.Bokmaal,
            [],
            secret: null,
            rolf.Id,
            now
        );
        point.Confirm(now);
        db.NotificationPoints.Add(point);
        db.RightGrants.Add(
            RightGrant.Give(
                server.Server.Installation.Landscape.Find("prod")!.Name,
                number,
                rolf.Id,
                Right.Integrations,
                Validity.Since(now)
            )
        );
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>Signs in to production, makes a client there and gives it a key.</summary>
    private static async Task NewClient(
        PortalUser user,
        string person,
        string organisation,
        TokenClient client,
        string name
    )
    {
        await user.Open("/prod/ansattporten?tilbake=/prod/integrasjoner");
        await StrongSignIn.As(user, person, organisation);
        await user.IsOn("Integrasjoner");
        await ConsumerSteps.FillIn(user, name, Scope);
        await ConsumerSteps.Create(user, client, name);
        await ConsumerSteps.AddKey(user, client);
    }

    private static async Task<HttpStatusCode> Refused(TokenClient client, string code)
    {
        var (status, body) = await client.Ask(Scope, CustomerNumber);
        Assert.EndsWith(code, body.GetProperty("error_uri").GetString());
        return status;
    }

    private static string? Party(
        Microsoft.IdentityModel.JsonWebTokens.JsonWebToken token,
        string claim
    ) => token.GetPayloadValue<JsonElement>(claim).GetProperty("ID").GetString();

    private static async Task<string> NumberOf(TestServer server, string name)
    {
        await using var db = server.Db();
        var person = await db.People.SingleAsync(p => p.Name == name, Stop);
        var identity = await db.NationalIdentities.SingleAsync(i => i.PersonId == person.Id, Stop);
        return server.Server.Parts.Numbers.Open(identity);
    }

    /// <summary>
    /// A receipt is met on the way only, so it is checked here, wide and narrow; with PORTVAKT_PAGES=FOLDER it is kept.
    /// </summary>
    private static async Task Check(PortalUser user, string name, bool javaScript)
    {
        if (!javaScript)
            return;
        var folder = Environment.GetEnvironmentVariable("PORTVAKT_PAGES");
        foreach (var width in new[] { 390, 1280 })
        {
            await user.Page.SetViewportSizeAsync(width, 900);
            await user.Page.IsAccessible();
            if (folder is { Length: > 0 })
                await user.Page.ScreenshotAsync(
                    new() { Path = Path.Combine(folder, $"{name} {width}.png"), FullPage = true }
                );
        }
    }
}
