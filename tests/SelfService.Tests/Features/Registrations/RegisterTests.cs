using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Registrations;

[Requirement("R2"), Requirement("R3")]
public sealed class RegisterTests(Servers servers)
{
    private const string Password = "en setning som ingen gjetter";

    [Theory, OnBoth]
    public async Task A_work_address_gets_a_link_whose_button_makes_the_account(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var email = $"ny{Guid.NewGuid():N}@fossekall.example";

        var sent = await Register(visitor, email);
        var link = await server.LinkMailedTo(email);
        var form = await visitor.Get(link);
        var confirmed = await visitor.Submit(form, link, ("password", Password));

        Assert.Equal("/registrer/sendt", sent.Location);
        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.Equal("/", confirmed.Location);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", (await visitor.Get("/min-profil")).Text);
        await using var db = server.Db();
        var account = await db.Users.SingleAsync(
            u => u.Email == email,
            TestContext.Current.CancellationToken
        );
        Assert.True(
            await db.Events.AnyAsync(
                e => e.Type == EventType.PersonRegistered && e.PersonId == account.PersonId,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Theory, OnBoth]
    public async Task Opening_the_link_confirms_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var email = $"skanner{Guid.NewGuid():N}@fossekall.example";
        await Register(visitor, email);
        var link = await server.LinkMailedTo(email);

        await visitor.Get(link);
        var again = await visitor.Get(link);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        await using var db = server.Db();
        Assert.False(
            await db.Users.AnyAsync(u => u.Email == email, TestContext.Current.CancellationToken)
        );
    }

    [Theory, OnBoth]
    public async Task A_used_link_says_what_to_do_now(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var email = $"brukt{Guid.NewGuid():N}@fossekall.example";
        await Register(visitor, email);
        var link = await server.LinkMailedTo(email);
        await visitor.Submit(await visitor.Get(link), link, ("password", Password));

        var again = await server.NewVisitor().Get(link);

        Assert.Equal(HttpStatusCode.Gone, again.Status);
        Assert.Contains("Lenken er allerede brukt.", again.Text);
        Assert.Contains("kan du logge inn", again.Text);
    }

    [Theory, OnBoth]
    public async Task An_address_with_an_account_gets_the_same_page_and_another_mail(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var unknown = await Register(visitor, $"fersk{Guid.NewGuid():N}@fossekall.example");
        var known = await Register(visitor, "anne@fossekall.example");

        Assert.Equal(unknown.Status, known.Status);
        Assert.Equal(unknown.Location, known.Location);
        var mail = await server.NewestMailTo("anne@fossekall.example");
        Assert.Equal("Du har allerede en bruker", mail!.Subject);
    }

    [Theory]
    [OnBoth("", "kari@fossekall.example", "name", "Skriv navnet ditt.")]
    [OnBoth("Kari", "", "email", "Skriv e-postadressen din på jobb.")]
    [OnBoth("Kari", "kari", "email", "E-postadressen er ikke skrevet riktig.")]
    [OnBoth("Kari", "kari@ukjent.example", "email", "Vi kjenner ikke domenet ukjent.example.")]
    [OnBoth("Kari", "kari@sub.fossekall.example", "email", "Vi kjenner ikke domenet")]
    [OnBoth("Kari", "kari@fossekall.example\nBcc: x@y.no", "email", "ikke skrevet riktig")]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_typed_stays(
        DatabaseKind kind,
        string name,
        string email,
        string field,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var answer = await Register(visitor, email, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.ProblemAt(field));
        Assert.Equal(name, answer.ValueOf("name") ?? "");
    }

    [Theory]
    [OnBoth("", "Skriv et passord.")]
    [OnBoth("kort", "minst 12 tegn")]
    [OnBoth("aaaaaaaaaaaaaaaa", "for lett å gjette")]
    public async Task A_weak_password_is_refused_and_the_link_still_works(
        DatabaseKind kind,
        string password,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var email = $"svak{Guid.NewGuid():N}@fossekall.example";
        await Register(visitor, email);
        var link = await server.LinkMailedTo(email);

        var refused = await visitor.Submit(await visitor.Get(link), link, ("password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(message, refused.ProblemAt("password"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(link)).Status);
    }

    private static async Task<VisitedPage> Register(
        Visitor visitor,
        string email,
        string name = "Ny Bruker"
    ) =>
        await visitor.Submit(
            await visitor.Get("/registrer"),
            "/registrer",
            ("name", name),
            ("email", email)
        );
}
