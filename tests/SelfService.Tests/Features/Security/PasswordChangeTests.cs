using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

[Requirement("R3")]
public sealed class PasswordChangeTests(Servers servers)
{
    private const string Form = $"{OwnSecurity.Page}/passord";
    private const string Chosen = "en annen setning uten mening";

    [Theory, OnBoth]
    public async Task A_new_password_replaces_the_old_one(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var other = await server.Elsewhere(ada);

        var changed = await Change(ada, NewOrganisation.Password, Chosen, ("end-others", "true"));

        Assert.Equal(OwnSecurity.Page, changed.Location);
        Assert.True(await ada.Visitor.IsIn());
        Assert.False(await other.IsIn());
        await server.Noted(ada, EventType.PasswordChanged, "Passordet ditt i Portvakt er byttet.");
        using var again = server.NewVisitor();
        await again.SignIn(ada.Email, Chosen);
        Assert.True(await again.IsIn());
    }

    [Theory]
    [OnBoth(NewOrganisation.Password, "for kort", "new-password")]
    [OnBoth(NewOrganisation.Password, "", "new-password")]
    [OnBoth("not the password", Chosen, "password")]
    public async Task What_is_wrong_is_said_at_its_field(
        DatabaseKind kind,
        string present,
        string wanted,
        string field
    )
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;

        var refused = await Change(ada, present, wanted);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.ProblemAt(field));
        using var again = await server.Elsewhere(ada);
        Assert.True(await again.IsIn());
    }

    [Theory, OnBoth]
    public async Task Guessing_the_present_password_is_stopped(DatabaseKind kind)
    {
        var (_, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        for (var i = 0; i < 5; i++)
            await Change(ada, $"guess number {i}", Chosen);

        var locked = await Change(ada, NewOrganisation.Password, Chosen);

        Assert.Equal(HttpStatusCode.TooManyRequests, locked.Status);
    }

    [Theory, OnBoth]
    public async Task Who_signs_in_by_a_provider_alone_has_no_password_to_change(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        await Ansattporten.StrongVisitor.SignInAsNewcomer(visitor, server, "ver2");

        var page = await visitor.Get(OwnSecurity.Page);
        var refused = await visitor.Submit(
            await visitor.Get(Form),
            "/passord",
            ("new-password", Chosen),
            ("password", "")
        );

        Assert.Contains("Du logger inn med Ansattporten", page.Text);
        Assert.Contains("Denne økten", page.Text);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
    }

    private static async Task<VisitedPage> Change(
        Colleague colleague,
        string present,
        string wanted,
        params (string, string)[] more
    ) =>
        await colleague.Visitor.Submit(
            await colleague.Visitor.Get(Form),
            "/passord",
            [("password", present), ("new-password", wanted), .. more]
        );
}
