using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>New terms of use that are in force from a later day, at a server with a file of its own.</summary>
[Requirement("R1")]
[Requirement("R16")]
[Collection(nameof(OneAfterTheOther))]
public sealed class AnnouncedTermsTests : IDisposable
{
    private const string Page = "/bruksvilkar";
    private readonly TempFolder folder = new();
    private readonly DateOnly begins = NorwegianTime.Day(WatchedServers.First).AddDays(70);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Who_has_not_accepted_them_is_told_until_they_are_in_force(DatabaseKind kind)
    {
        await using var server = await Start(kind);
        using var at = await Watched.At(server);
        await at.Point("team@prove.example", Language.Nynorsk);

        await Live(at, until: begins.AddDays(2));
        await SignInAgain(at);
        var late = await at.Eva.Visitor.Get("/ver2/integrasjoner/ny");

        var team = await at.ToldTo("team@prove.example");
        var eva = await at.ToldTo(at.Eva.Email);
        Assert.Equal(
            new[] { 60, 30, 14, 7, 1, 0 }.Select(step => (step, begins.AddDays(-1 - step))),
            team.Select(t => (t.Step!.Value, t.Day))
        );
        Assert.Equal([7, 1, 0], eva.Select(t => t.Step!.Value));
        Assert.Contains("Nye bruksvilkår må godtakast", team[0].Text);
        Assert.Contains("/bruksvilkar", team[0].Text);
        Assert.Contains("ikke godtatt bruksvilkårene", late.Text);
    }

    [Theory, OnBoth]
    public async Task Who_accepts_them_ahead_is_told_no_more_and_is_not_held_up(DatabaseKind kind)
    {
        await using var server = await Start(kind);
        using var at = await Watched.At(server);
        await Live(at, until: begins.AddDays(-40));
        await SignInAgain(at);

        var home = await at.Eva.Visitor.Get("/");
        var ends = await at.Eva.Visitor.Get("/ver2/utlop");
        var terms = await at.Eva.Visitor.Get(Page);
        var accepted = await at.Eva.Visitor.Submit(terms, Page);
        var after = await at.Eva.Visitor.Get(Page);
        await Live(at, until: begins.AddDays(2));
        await SignInAgain(at);
        var form = await at.Eva.Visitor.Get("/ver2/integrasjoner/ny");

        Assert.Contains("Nye bruksvilkår kan godtas", home.Text);
        Assert.Contains("Bruksvilkår", ends.Text);
        Assert.Contains("Nye bruksvilkår gjelder fra", terms.Text);
        Assert.Contains("Andre vilkår", terms.Text);
        Assert.Equal("/", accepted.Location);
        Assert.Contains("har godtatt vilkårene", after.Text);
        Assert.DoesNotContain("ikke godtatt bruksvilkårene", form.Text);
        // Nobody but the administrator reads; the step of 60 days is told while there is no point.
        Assert.Equal([60], (await at.ToldTo(at.Eva.Email)).Select(t => t.Step!.Value));
    }

    public void Dispose() => folder.Dispose();

    private async Task<TestServer> Start(DatabaseKind kind)
    {
        var file = folder.File("terms.json");
        await File.WriteAllTextAsync(
            file,
            $$"""
            [{"version":"2026-1","from":"2026-01-01","paragraphs":[{"nb":"Første vilkår","nn":"Fyrste vilkår","en":"First terms"}]},
            {"version":"2027-1","from":"{{begins:yyyy-MM-dd}}","paragraphs":[{"nb":"Andre vilkår","nn":"Andre vilkår","en":"Other terms"}]}]
            """,
            Stop
        );
        return await WatchedServers.Start(kind, settings => settings.Terms = file);
    }

    private static async Task Live(Watched at, DateOnly until)
    {
        while (NorwegianTime.Day(at.Now) < until)
        {
            await at.Morning();
            at.Clock.Move(TimeSpan.FromDays(1));
        }
    }

    private static Task SignInAgain(Watched at) =>
        at.Eva.Visitor.SignIn(at.Eva.Email, NewOrganisation.Password);
}
