using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Cases;

[Requirement("R10"), Requirement("R35")]
public sealed class OwnCaseTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task An_ordered_prefix_is_granted_and_can_be_used(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        using var ola = await NewOrganisation.Add(server, organisation.Number, $"ola@{domain}");
        var prefix = $"p{Guid.NewGuid():N}"[..12];

        var empty = await ola.Visitor.Get("/ver2/mine-api/nytt");
        var ordered = await Order(ola.Visitor, prefix);
        var about = await server.NewestCaseOf(organisation.Number);
        var own = await ola.Visitor.Get(ordered.Location!);
        await desk.Submit(
            await desk.Get($"/drift/saker/{about.Number}"),
            "/behandler",
            ("take", "ja")
        );
        var mine = await desk.Get("/drift/saker?mine=ja");
        await Asked.Decide(desk, about, "godkjenn", ("prefix", prefix));

        Assert.Contains("/ver2/mine-api/bestill-prefiks", empty.Text);
        Assert.Equal($"/min-profil/saker/{about.Number}", ordered.Location);
        Assert.Contains("Kart for alle.", own.Text);
        Assert.Contains(about.Number.Value, mine.Text);
        Assert.Contains(prefix, (await ola.Visitor.Get("/ver2/mine-api/nytt")).Text);
        Assert.DoesNotContain(prefix, (await ola.Visitor.Get("/ver1/mine-api/nytt")).Text);
        Assert.Contains("er godkjent", (await server.NewestMailTo(ola.Email))!.Subject);
        Assert.Contains(about.Number.Value, (await ola.Visitor.Get("/min-profil/saker")).Text);
        Assert.Equal(
            [
                EventType.CaseOpened,
                EventType.CaseAssigned,
                EventType.PrefixGranted,
                EventType.CaseApproved,
            ],
            await server.LogOf(organisation.Number)
        );
    }

    [Theory]
    [OnBoth("", "prefix", "Skriv et prefiks.")]
    [OnBoth("Stor", "prefix", "små bokstaver")]
    [OnBoth("idporten", "prefix", "reservert")]
    [OnBoth("fjelltake", "prefix", "i bruk")]
    public async Task A_word_that_could_not_be_granted_is_not_ordered(
        DatabaseKind kind,
        string prefix,
        string field,
        string message
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn("anne@fossekall.example");

        var refused = await Order(anne, prefix);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(message, refused.ProblemAt(field));
    }

    [Theory, OnBoth]
    public async Task The_same_prefix_is_ordered_once_and_can_be_taken_back(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        using var ola = await NewOrganisation.Add(server, organisation.Number, $"ola@{domain}");
        var prefix = $"p{Guid.NewGuid():N}"[..12];

        var first = await Order(ola.Visitor, prefix);
        var second = await Order(ola.Visitor, prefix);
        var asked = await ola.Visitor.Get($"{first.Location}/trekk");
        await ola.Visitor.Submit(asked, "/trekk");
        var third = await Order(ola.Visitor, prefix);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("allerede bedt om", second.Text);
        Assert.Contains("Trukket tilbake", (await ola.Visitor.Get(first.Location!)).Text);
        Assert.Equal(HttpStatusCode.Redirect, third.Status);
    }

    [Theory, OnBoth]
    public async Task A_colleague_sees_it_only_as_administrator_and_decides_nothing(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        using var ola = await NewOrganisation.Add(server, organisation.Number, $"ola@{domain}");
        using var mari = await NewOrganisation.Add(server, organisation.Number, $"mari@{domain}");
        using var eva = await NewOrganisation.Add(
            server,
            organisation.Number,
            $"eva@{domain}",
            administrator: true
        );
        await Order(ola.Visitor, $"p{Guid.NewGuid():N}"[..12]);
        var about = await server.NewestCaseOf(organisation.Number);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mari.Visitor.Get($"/min-profil/saker/{about.Number}")).Status
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await mari.Visitor.Get($"/virksomhet/saker/{about.Number}")).Status
        );
        var seen = await eva.Visitor.Get($"/virksomhet/saker/{about.Number}");
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("Denne saken avgjør kundeservice.", seen.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await eva.Visitor.Get($"/ver2/rettigheter/{about.Number}")).Status
        );
    }

    [Theory, OnBoth]
    public async Task Ten_messages_in_a_row_are_enough(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        using var ola = await NewOrganisation.Add(server, organisation.Number, $"ola@{domain}");
        var address = (await Order(ola.Visitor, $"p{Guid.NewGuid():N}"[..12])).Location!;

        // The purpose was the first.
        for (var i = 1; i < Case.MostInARow; i++)
            Assert.Equal(HttpStatusCode.Redirect, (await Say(ola.Visitor, address)).Status);
        var refused = await Say(ola.Visitor, address);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("uten å få svar", refused.Text);
    }

    private static async Task<VisitedPage> Say(Visitor visitor, string address) =>
        await visitor.Submit(await visitor.Get(address), address, ("message", "Hallo?"));

    private static async Task<VisitedPage> Order(Visitor visitor, string prefix) =>
        await visitor.Submit(
            await visitor.Get("/ver2/mine-api/bestill-prefiks"),
            "/bestill-prefiks",
            ("prefix", prefix),
            ("purpose", "Kart for alle.")
        );
}
