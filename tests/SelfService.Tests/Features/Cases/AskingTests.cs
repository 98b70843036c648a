using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Cases;

[Requirement("R1")]
public sealed class AskingTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Asking_twice_makes_one_case_and_looks_the_same(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var (email, number) = ($"dobbel@{NewOrganisation.Domain()}", NewOrganisation.Number());

        var first = await Asked.Ask(visitor, email, number.Value);
        var second = await Asked.Ask(visitor, email, number.Value);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(CaseState.Open, (await server.CaseOf(email)).State);
    }

    [Theory]
    [OnBoth("123", "x@ukjent.example", "Ola", "orgno", "9 siffer")]
    [OnBoth("315062862", "x@ukjent.example", "Ola", "orgno", "Kontrollsifferet")]
    [OnBoth("315062861", "ola@gmail.com", "Ola", "email", "Hvem som helst kan ha en adresse")]
    [OnBoth("315062861", "ola@fossekall.example", "Ola", "email", "Vi kjenner domenet")]
    [OnBoth("315062861", "ola@x\r\nBcc: alle@fossekall.example", "Ola", "email", "")]
    [OnBoth("315062861", "x@ukjent.example", "Ola\r\nBcc: alle@fossekall.example", "name", "tegn")]
    public async Task What_is_wrong_is_said_at_the_field(
        DatabaseKind kind,
        string orgno,
        string email,
        string name,
        string field,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var refused = await Asked.Ask(visitor, email, orgno, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.ProblemAt(field));
        Assert.Contains(message, refused.ProblemAt(field));
    }

    [Theory, OnBoth]
    public async Task Numbers_and_secrets_that_are_not_ones_own_lead_nowhere(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        using var kari = await server.SignedIn("kari@fjelltake.example");
        var email = $"gjett@{NewOrganisation.Domain()}";
        await Asked.Ask(visitor, email, "312045109");
        var about = await server.CaseOf(email);

        // Kari administers the organisation that the stranger names; the case is the service desk's all the same.
        foreach (var address in new[] { "/min-profil/saker/", "/virksomhet/saker/" })
        {
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await kari.Get($"{address}{about.Number}")).Status
            );
            Assert.Equal(HttpStatusCode.NotFound, (await kari.Get($"{address}1234-5678")).Status);
        }
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await kari.Get($"/drift/saker/{about.Number}")).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/sak/{about.Number}")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await visitor.Get($"/sak/{about.FollowHash}")).Status
        );
    }
}
