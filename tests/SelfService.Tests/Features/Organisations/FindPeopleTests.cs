using System.Net;
using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Tests.Features.Organisations;

/// <summary>The service desk finds people across organisations.</summary>
public sealed class FindPeopleTests(Servers servers)
{
    private const string People = "/drift/personer";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Somebody_is_found_by_name_or_address_with_where_they_belong_and_what_they_may(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain, "STILLE FUNN AS");
        using var eva = await NewOrganisation.Add(
            server,
            organisation.Number,
            $"åse.finn@{domain}",
            administrator: true
        );
        await using (var db = server.Db())
        {
            var now = TimeProvider.System.GetUtcNow();
            foreach (var environment in new[] { "ver2", "prod" })
                db.RightGrants.Add(
                    RightGrant.Give(
                        EnvironmentName.Of(environment),
                        organisation.Number,
                        eva.Id,
                        Right.Apis,
                        Validity.Since(now)
                    )
                );
            var past = RightGrant.Give(
                EnvironmentName.Of("prod"),
                organisation.Number,
                eva.Id,
                Right.Suppliers,
                Validity.Since(now.AddDays(-2))
            );
            past.Withdraw(now.AddDays(-1));
            db.RightGrants.Add(past);
            await db.SaveChangesAsync(Stop);
        }

        var byName = await desk.Get($"{People}?q=PRØVE ÅSE.FINN");
        var byAddress = await desk.Get($"{People}?q=finn@{domain}");
        var nobody = await desk.Get($"{People}?q=finnes-ikke");

        Assert.Contains(eva.Email, Assert.Single(Rows(byName)));
        var row = Assert.Single(Rows(byAddress));
        Assert.Contains(eva.Name, row);
        Assert.Contains("STILLE FUNN AS Administrator", row);
        Assert.Contains($"{Right.Apis.Name().In(Language.Bokmaal)}: ver2, prod", row);
        Assert.DoesNotContain(Right.Suppliers.Name().In(Language.Bokmaal), row);
        Assert.NotNull(
            byAddress.Document.QuerySelector(
                $"main a[href='/drift/virksomheter/{organisation.Number.Value}']"
            )
        );
        Assert.Contains("Ingen personer passer med dette.", nobody.Text);
        Assert.Equal(
            "finnes-ikke",
            nobody.Document.QuerySelector("main [name=q]")!.GetAttribute("value")
        );
    }

    [Theory, OnBoth]
    public async Task Rights_in_several_organisations_are_told_with_whose_they_are(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var own = await NewOrganisation.With(server, domain, "EGET HUS AS");
        var other = await NewOrganisation.With(server, NewOrganisation.Domain(), "ANNET HUS AS");
        using var eva = await NewOrganisation.Add(
            server,
            own.Number,
            $"eva@{domain}",
            administrator: false
        );
        await using (var db = server.Db())
        {
            foreach (var organisation in new[] { own, other })
                db.RightGrants.Add(
                    RightGrant.Give(
                        EnvironmentName.Of("ver1"),
                        organisation.Number,
                        eva.Id,
                        Right.Apis,
                        Validity.Since(TimeProvider.System.GetUtcNow())
                    )
                );
            await db.SaveChangesAsync(Stop);
        }

        var row = Assert.Single(Rows(await desk.Get($"{People}?q=eva@{domain}")));

        var right = Right.Apis.Name().In(Language.Bokmaal);
        Assert.Contains($"{right} for ANNET HUS AS: ver1", row);
        Assert.Contains($"{right} for EGET HUS AS: ver1", row);
    }

    [Theory, OnBoth]
    public async Task The_ways_to_sign_in_are_told_without_any_secret(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var now = TimeProvider.System.GetUtcNow();
        await using (var db = server.Db())
        {
            var plain = Person.Create("Pia Passord", Language.Bokmaal, now);
            var keyed = Person.Create("Per Passnøkkel", Language.Bokmaal, now);
            var account = Account(keyed, $"per@{domain}");
            account.TwoFactorEnabled = true;
            db.People.AddRange(plain, keyed);
            db.Users.AddRange(Account(plain, $"pia@{domain}"), account);
            db.UserPasskeys.Add(
                Passkeys.Row(
                    account.Id,
                    new UserPasskeyInfo(
                        Guid.NewGuid().ToByteArray(),
                        [1],
                        now,
                        0,
                        [],
                        true,
                        false,
                        false,
                        [1],
                        [1]
                    ),
                    "Telefonen til Per"
                )
            );
            await db.SaveChangesAsync(Stop);
        }

        var page = await desk.Get($"{People}?q={domain}");

        var rows = Rows(page);
        Assert.Equal(2, rows.Count);
        Assert.Contains("Passord: ja Passnøkkel: ja Engangskode: ja", rows[0]);
        Assert.Contains("Passord: ja Passnøkkel: nei Engangskode: nei", rows[1]);
        Assert.DoesNotContain("hash-of-a-password", page.Document.DocumentElement.OuterHtml);
        Assert.DoesNotContain("Telefonen til Per", page.Document.DocumentElement.OuterHtml);
    }

    [Theory, OnBoth]
    public async Task Many_come_in_pages_of_the_same_search(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        await using (var db = server.Db())
        {
            for (var i = 0; i < 52; i++)
            {
                var person = Person.Create(
                    $"Mange {i:D2}",
                    Language.Bokmaal,
                    TimeProvider.System.GetUtcNow()
                );
                db.People.Add(person);
                db.Users.Add(Account(person, $"m{i}@{domain}"));
            }
            await db.SaveChangesAsync(Stop);
        }

        var first = await desk.Get($"{People}?q={domain}");
        var last = await desk.Get($"{People}?q={domain}&side=2");

        Assert.Contains("52 personer", first.Text);
        Assert.Equal(50, Rows(first).Count);
        Assert.NotNull(first.Document.QuerySelector($"a[href='{People}?q={domain}&side=2']"));
        Assert.Contains("Mange 51", Rows(last)[^1]);
        Assert.Equal(2, Rows(last).Count);
    }

    [Theory, OnBoth]
    public async Task The_desk_leads_there_and_nobody_else_comes_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var front = await desk.Get("/drift");

        Assert.NotNull(front.Document.QuerySelector($"main a[href='{People}']"));
        Assert.NotNull(front.Document.QuerySelector($"nav a[href='{People}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(People)).Status);
    }

    private static Account Account(Person person, string email)
    {
        var account = NewAccounts.WithoutPassword(person, TimeProvider.System.GetUtcNow());
        account.Email = email;
        account.NormalizedEmail = email.ToUpperInvariant();
        account.PasswordHash = "hash-of-a-password";
        return account;
    }

    /// <summary>The text of each row, with single spaces.</summary>
    private static List<string> Rows(VisitedPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("main tbody tr")
                .Select(row =>
                    string.Join(
                        ' ',
                        row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                ),
        ];
}
