using System.Net;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>Another address to sign in with.</summary>
[Requirement("R3")]
public sealed class EmailChangeTests(Servers servers)
{
    private const string Form = $"{OwnSecurity.Page}/epost";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_address_changes_when_the_link_is_followed(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var wanted = Beside(ada, "lovelace");

        var asked = await Ask(ada, wanted);
        Assert.Equal(OwnSecurity.Page, asked.Location);
        await server.Noted(ada, EventType.EmailChangeRequested, "bedt om å bytte");
        Assert.Contains(ada.Email, (await ada.Visitor.Get(OwnSecurity.Page)).Text);
        var link = await server.LinkMailedTo(wanted);
        var changed = await ada.Visitor.Submit(await ada.Visitor.Get(link), link);

        Assert.Equal(OwnSecurity.Page, changed.Location);
        await server.Noted(ada, EventType.EmailChanged, $"er byttet til {wanted}");
        Assert.Equal(HttpStatusCode.Gone, (await ada.Visitor.Get(link)).Status);
        using var again = server.NewVisitor();
        await again.SignIn(wanted, NewOrganisation.Password);
        Assert.True(await again.IsIn());
        var old = await again.Submit(
            await server.NewVisitor().Get("/min-profil"),
            "/logg-inn",
            ("email", ada.Email),
            ("password", NewOrganisation.Password)
        );
        Assert.NotEqual(HttpStatusCode.Redirect, old.Status);
    }

    [Theory, OnBoth]
    public async Task Nobody_else_can_use_the_link(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        var (_, eve) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var __ = eve;
        var wanted = Beside(ada, "mistyped");
        await Ask(ada, wanted);
        var link = await server.LinkMailedTo(wanted);
        using var stranger = server.NewVisitor();

        var anonymous = await stranger.Get(link);
        var another = await eve.Visitor.Get(link);

        Assert.StartsWith("/min-profil?tilbake=", anonymous.Location);
        Assert.Equal(HttpStatusCode.Forbidden, another.Status);
        Assert.Equal(HttpStatusCode.OK, (await ada.Visitor.Get(link)).Status);
    }

    [Theory, OnBoth]
    public async Task A_link_dies_of_age_of_a_newer_one_and_of_a_new_password(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        using var ada = await NewOrganisation.Add(server, organisation.Number, $"ada@{domain}");
        var wanted = Beside(ada, "lovelace");

        await Ask(ada, wanted);
        var first = await server.LinkMailedTo(wanted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Ask(ada, wanted);
        var second = await server.LinkMailedTo(wanted);
        Assert.Equal(HttpStatusCode.Gone, (await ada.Visitor.Get(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ada.Visitor.Get(second)).Status);
        var form = await ada.Visitor.Get($"{OwnSecurity.Page}/passord");
        await ada.Visitor.Submit(
            form,
            "/passord",
            ("password", NewOrganisation.Password),
            ("new-password", NewOrganisation.Password + " igjen")
        );
        Assert.Equal(HttpStatusCode.Gone, (await ada.Visitor.Get(second)).Status);

        clock.Advance(TimeSpan.FromSeconds(1));
        await Ask(ada, wanted, NewOrganisation.Password + " igjen");
        var third = await server.LinkMailedTo(wanted);
        for (var i = 0; i < 5; i++)
        {
            clock.Leap(TimeSpan.FromMinutes(50));
            await ada.Visitor.Get(OwnSecurity.Page);
        }
        Assert.Equal(HttpStatusCode.Gone, (await ada.Visitor.Get(third)).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ada.Visitor.Get($"{Form}/not-a-secret")).Status
        );
    }

    [Theory, OnBoth]
    public async Task An_address_that_is_taken_is_told_by_mail_only(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var taken = Beside(ada, "bob");
        (await NewOrganisation.Add(server, await Home(server, ada), taken)).Dispose();

        var asked = await Ask(ada, taken);

        Assert.Equal(OwnSecurity.Page, asked.Location);
        var mail = await server.NewestMailTo(taken);
        Assert.Equal("Adressen har allerede en bruker", mail!.Subject);
        Assert.DoesNotContain("/epost/", mail.Text);
    }

    [Theory, OnBoth]
    public async Task An_address_taken_in_the_meantime_stays_with_its_owner(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var wanted = Beside(ada, "late");
        await Ask(ada, wanted);
        var link = await server.LinkMailedTo(wanted);
        (await NewOrganisation.Add(server, await Home(server, ada), wanted)).Dispose();

        var refused = await ada.Visitor.Submit(await ada.Visitor.Get(link), link);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("fått en bruker i mellomtiden", refused.Text);
    }

    [Theory, OnBoth]
    public async Task The_domain_of_another_organisation_is_for_the_service_desk(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var elsewhere = NewOrganisation.Domain();
        await NewOrganisation.With(server, elsewhere);

        var into = await Ask(ada, $"ada@{elsewhere}");
        var out_ = await Ask(ada, $"ada@{NewOrganisation.Domain()}");

        Assert.Contains("kan kundeservice flytte brukeren din", into.ProblemAt("email"));
        Assert.Contains("STILLE PRØVE AS", out_.ProblemAt("email"));
        Assert.Empty(await server.EventsOf(ada.Id));
    }

    [Theory, OnBoth]
    public async Task A_domain_that_was_given_away_in_the_meantime_counts(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var wanted = Beside(ada, "late");
        await Ask(ada, wanted);
        var link = await server.LinkMailedTo(wanted);
        await using (var db = server.Db())
        {
            var name = ada.Email.Split('@')[1];
            var other = await NewOrganisation.With(server, NewOrganisation.Domain());
            db.EmailDomains.Single(d => d.Domain == name).MoveTo(other.Number);
            await db.SaveChangesAsync(Stop);
        }

        var refused = await ada.Visitor.Submit(await ada.Visitor.Get(link), link);

        Assert.Contains("en virksomhet du ikke er med i", refused.Text);
    }

    [Theory]
    [OnBoth("ikke en adresse", NewOrganisation.Password, "email")]
    [OnBoth("", NewOrganisation.Password, "email")]
    [OnBoth("lovelace@{0}", "not the password", "password")]
    [OnBoth("ADA@{0}", NewOrganisation.Password, "email")]
    public async Task What_is_wrong_is_said_at_its_field(
        DatabaseKind kind,
        string typed,
        string password,
        string field
    )
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var wanted = typed.Replace("{0}", ada.Email.Split('@')[1]);

        var refused = await Ask(ada, wanted, password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.ProblemAt(field));
        Assert.Equal(wanted, refused.ValueOf("email"));
        Assert.Empty(await server.EventsOf(ada.Id));
    }

    [Theory, OnBoth]
    public async Task A_mailbox_is_not_filled_by_asking(DatabaseKind kind)
    {
        var (_, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        for (var i = 0; i < 5; i++)
            await Ask(ada, Beside(ada, $"bob+{i}"));

        var sixth = await Ask(ada, Beside(ada, "bob"));

        Assert.Contains("sendt mange e-poster", sixth.ProblemAt("email"));
    }

    private static string Beside(Colleague colleague, string name) =>
        $"{name}@{colleague.Email.Split('@')[1]}";

    private static async Task<OrganisationId> Home(TestServer server, Colleague colleague)
    {
        await using var db = server.Db();
        return db.Memberships.Single(m => m.PersonId == colleague.Id).Organisation;
    }

    private static async Task<VisitedPage> Ask(
        Colleague colleague,
        string email,
        string password = NewOrganisation.Password
    ) =>
        await colleague.Visitor.Submit(
            await colleague.Visitor.Get(Form),
            "/epost",
            ("email", email),
            ("password", password)
        );
}
