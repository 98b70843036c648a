using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"For en kunde": a client that a supplier registers on a page, seen from both sides.</summary>
[Requirement("R8")]
public sealed class SupplierPageTests(Servers servers)
{
    private const string Rolf = "rolf@pingvin.example";
    private const string Pingvin = "313176762";
    private const string Prod = "/prod/integrasjoner/ny";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_customers_name_is_shown_first_and_the_token_names_both(DatabaseKind kind)
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var rolf = await server.SignedIn(Rolf);
        var scope = await Granted(server, Pingvin);

        var form = await rolf.Get(Ground.New);
        var asked = await Send(rolf, form, customer.Value, scope);
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("STILLE PRØVE AS", asked.Text);
        Assert.True(Ticked(asked, scope));
        Assert.Equal(0, await Count(server, customer));

        var made = await Send(rolf, asked, customer.Value, scope);
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        await rolf.Paste(made.Location!, Ground.Jwk("k1"));
        var answer = await server.TokenFor(Ground.ClientId(made.Location!), "k1", scope);
        var claims = Ground.Claims(answer.GetProperty("access_token").GetString()!);

        Assert.Equal($"0192:{customer.Value}", Id(claims, "consumer"));
        Assert.Equal($"0192:{Pingvin}", Id(claims, "supplier"));
        Assert.Contains("STILLE PRØVE AS", (await rolf.Get(Ground.List)).Text);
        Assert.Equal([EventType.IntegrationCreated], await Log(server, customer, "integration."));
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task The_customer_is_told_looks_at_it_and_ends_it_but_changes_nothing(
        DatabaseKind kind
    )
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var rolf = await server.SignedIn(Rolf);
        var scope = await Granted(server, Pingvin);
        var client = await Make(rolf, customer, scope);
        await rolf.Paste(client, Ground.Jwk("k1"));

        var mail = await server.NewestMailTo(eva.Email);
        Assert.Contains("RASK PINGVIN SYSTEM AS", mail!.Subject);
        Assert.Contains(client, mail.Text);
        var list = await eva.Visitor.Get(Ground.List);
        var row = list.Document.QuerySelector($"tr:has(a[href='{client}'])")!.TextContent;
        Assert.Contains("RASK PINGVIN SYSTEM AS", row);

        var page = await eva.Visitor.Get(client);
        Assert.Contains("er den som kan endre den", page.Text);
        var keys = await eva.Visitor.Paste(client, Ground.Jwk("k2"));
        Assert.NotEqual(HttpStatusCode.Redirect, keys.Status);
        var ended = await eva.Visitor.Submit(
            await eva.Visitor.Get($"{client}/deaktiver"),
            "/deaktiver"
        );

        Assert.Equal(HttpStatusCode.Redirect, ended.Status);
        var refused = await server.TokenFor(Ground.ClientId(client), "k1", scope);
        Assert.False(refused.TryGetProperty("access_token", out _));
        Assert.Contains("Deaktivert", (await rolf.Get(client)).Text);
        Assert.Equal(
            [EventType.IntegrationCreated, EventType.IntegrationDeactivated],
            await Log(server, customer, "integration.")
        );
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task Customers_are_written_to_so_often_a_day_and_no_more_is_registered_unseen(
        DatabaseKind kind
    )
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var domain = NewOrganisation.Domain();
        var supplier = await NewOrganisation.With(server, domain, "IVRIG SYSTEM AS");
        using var ole = await NewOrganisation.Add(server, supplier.Number, $"ole@{domain}");
        await Make(ole.Visitor, customer);
        await Exhaust(server, supplier.Number);

        var asked = await Send(ole.Visitor, await ole.Visitor.Get(Ground.New), customer.Value);
        var refused = await Send(ole.Visitor, asked, customer.Value);
        var ours = await ole.Visitor.NewClient("Vår egen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("mange integrasjoner for kunder i dag", refused.ProblemAt("customer"));
        Assert.Equal(1, await Count(server, customer));
        Assert.NotEmpty(ours);
    }

    [Theory, OnBoth]
    public async Task Nobody_else_finds_it(DatabaseKind kind)
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var rolf = await server.SignedIn(Rolf);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await Make(rolf, customer, await Granted(server, Pingvin));

        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get(client)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get($"{client}/deaktiver")).Status);
        eva.Dispose();
    }

    [Theory]
    [OnBoth("313176763", "Kontrollsifferet")]
    [OnBoth("31317676", "9 siffer")]
    [OnBoth(Pingvin, "din egen virksomhet")]
    public async Task A_wrong_customer_is_told_at_the_field_and_nothing_is_made(
        DatabaseKind kind,
        string typed,
        string message
    )
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);

        var page = await Send(rolf, await rolf.Get(Ground.New), typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt("customer"));
        Assert.Equal(typed, page.ValueOf("customer"));
    }

    [Theory, OnBoth]
    public async Task Another_number_than_the_one_that_was_shown_is_asked_about_anew(
        DatabaseKind kind
    )
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var rolf = await server.SignedIn(Rolf);
        var asked = await Send(rolf, await rolf.Get(Ground.New), "314685644");

        var again = await Send(rolf, asked, customer.Value);
        var unknown = await Send(rolf, asked, "889640782");

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("STILLE PRØVE AS", again.Text);
        Assert.Contains("Registeret kjenner ikke", unknown.Text);
        Assert.Equal(0, await Count(server, customer));
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task In_production_both_rights_open_the_field(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", "Rolf Rask");

        var form = await rolf.Get(Prod);
        var synthetic = await Send(rolf, form, "314685644");

        Assert.NotNull(form.Document.GetElementById("customer"));
        Assert.Null(form.Document.QuerySelector("main button[aria-disabled=true]"));
        Assert.Contains("bare brukes i test", synthetic.ProblemAt("customer"));
    }

    [Theory]
    [OnBoth("liv@bever.example", "Liv Lun", "Selvbetjening av integrasjoner")]
    [OnBoth("nils@fossekall.example", "Nils Stille", "Selvbetjening for leverandører")]
    [Requirement("R29")]
    public async Task In_production_one_right_without_the_other_explains_itself(
        DatabaseKind kind,
        string email,
        string name,
        string missing
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(email);
        await visitor.SignInStrong(server, "prod", name);

        var form = await visitor.Get(Prod);
        var field = form
            .Document.QuerySelectorAll("fieldset")
            .Single(f => f.QuerySelector("legend")!.TextContent.Trim() == "For en kunde");
        var sent = await Send(visitor, form, "314685644");

        Assert.Contains("Du mangler rettigheten", field.TextContent);
        Assert.Contains(missing, field.TextContent);
        Assert.NotNull(field.QuerySelector("a[href='/prod/rettigheter/be-om']"));
        Assert.Null(form.Document.GetElementById("customer"));
        Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
    }

    [Theory, OnBoth]
    public async Task The_picker_shows_the_suppliers_accesses_also_to_change_them(DatabaseKind kind)
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var rolf = await server.SignedIn(Rolf);
        var own = await Granted(server, Pingvin);
        var theirs = await Granted(server, customer.Value);
        var client = await Make(rolf, customer, await Granted(server, Pingvin));

        // The picker shows the first of many; other tests have scopes here too.
        var first = await rolf.Get($"{client}/scopes/legg-til?finn={own}");
        var second = await rolf.Get($"{client}/scopes/legg-til?finn={theirs}");

        Assert.NotNull(first.Document.QuerySelector($"input[value='{own}']"));
        Assert.Equal("Tilgang mangler", Group(second, theirs));
        eva.Dispose();
    }

    private static string? Group(VisitedPage page, string scope) =>
        page
            .Document.QuerySelector($"fieldset:has(input[value='{scope}']) > legend")
            ?.TextContent.Trim();

    private static string? Id(System.Text.Json.JsonElement claims, string party) =>
        claims.GetProperty(party).GetProperty("ID").GetString();

    private static bool Ticked(VisitedPage page, string scope) =>
        page.Document.QuerySelector($"input[value='{scope}']")!.HasAttribute("checked");

    /// <summary>As if the supplier had registered as many today as it may.</summary>
    private static async Task Exhaust(TestServer server, OrganisationId supplier)
    {
        await using var db = server.Db();
        var day = NorwegianTime.Day(TimeProvider.System.GetUtcNow());
        var counted = SignInAttempts.Key(AttemptKind.CustomerMail, $"{supplier} {day:o}");
        var most = SignInAttempts.MostOf(AttemptKind.CustomerMail);
        var rows = await db
            .SignInAttempts.Where(a => a.AddressHash == counted)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.Failures, most), Stop);
        Assert.Equal(1, rows);
    }

    internal static async Task<string> Make(
        Visitor visitor,
        OrganisationId customer,
        params string[] scopes
    )
    {
        var asked = await Send(visitor, await visitor.Get(Ground.New), customer.Value, scopes);
        var made = await Send(visitor, asked, customer.Value, scopes);
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        return made.Location!;
    }

    private static Task<VisitedPage> Send(
        Visitor visitor,
        VisitedPage form,
        string customer,
        params string[] scopes
    ) =>
        visitor.Submit(
            form,
            "/ny",
            [
                ("kind", "maskinporten"),
                ("name", "For kunden"),
                ("description", "En prøve"),
                ("customer", customer),
                .. scopes.Select(scope => ("scopes", scope)),
            ]
        );

    /// <summary>A scope that is granted to one organisation alone.</summary>
    private static async Task<string> Granted(TestServer server, string consumer)
    {
        var scope = await server.NewScope(granted: false);
        await using var db = server.Db();
        var number = NumberSchemes.Norwegian.Parse(consumer).Value;
        var since = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        db.Accesses.Add(ScopeAccess.Grant(scope, number, since));
        await db.SaveChangesAsync(Stop);
        return scope.Name.Value;
    }

    private static async Task<int> Count(TestServer server, OrganisationId owner)
    {
        await using var db = server.Db();
        return await db.Integrations.CountAsync(i => i.Owner == owner, Stop);
    }

    private static async Task<IEnumerable<string>> Log(
        TestServer server,
        OrganisationId organisation,
        string stem
    ) =>
        (await server.LogOf(organisation)).Where(type =>
            type.StartsWith(stem, StringComparison.Ordinal)
        );
}
