using Portvakt.EndToEnd.Tests.Journey;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Bootstrap;

/// <summary>An empty installation: two commands and a page bring a real organisation to its first token.</summary>
public sealed class BootstrapTests(Browser browser)
{
    private const string Number = "991825827";
    private const string Email = "leder@digitaliseringsdirektoratet.example";

    [Theory]
    [OnBoth]
    [Requirement("R1")]
    [Requirement("R10")]
    [Requirement("R35")]
    public async Task An_empty_installation_comes_to_its_first_token(DatabaseKind database)
    {
        await using var sink = await SmtpSink.Start(TestContext.Current.CancellationToken);
        await using var server = await Start(database, sink);
        var invitation = await server.Command("operator", "add", "vakt@drift.example");
        var registered = await server.Command([
            "organisation",
            "add",
            Number,
            "--domain",
            Email.Split('@')[1],
            "--name",
            "LEOPARD AS",
        ]);
        Assert.Contains("LEOPARD AS", registered);

        await using var desk = await Sit(server);
        await Join(desk, invitation.Trim());
        await GrantPrefix(desk);

        await using var member = await Sit(server);
        await Registration.Ask(member, "Leo Pard", Email);
        await Registration.Confirm(member, await Registration.Mail(sink, Email));
        await AcceptTerms(member);
        await member.Menu("ver2", "Mine API");
        var scope = await ProviderSteps.NewScope(member, "leopard", "flekk.read", "Flekker");

        using var client = new TokenClient(server.Issuer("ver2"));
        await member.Menu("ver2", "Integrasjoner");
        await ConsumerSteps.FillIn(member, "Første", scope);
        await ConsumerSteps.Create(member, client, "Første");
        await ConsumerSteps.AddKey(member, client);
        await client.Token(scope);
    }

    /// <summary>The printed link: name, password, and an authenticator app.</summary>
    private static async Task Join(PortalUser desk, string invitation)
    {
        await desk.Page.GotoAsync(invitation);
        var secret = await desk.Main.Locator(".pv-copy code").InnerTextAsync();
        await desk.Fill("Navn", "Vakt");
        await desk.Fill("Passord", Registration.Password);
        await desk.Fill("Engangskode", OneTimeCode.Now(secret, TimeProvider.System.GetUtcNow()));
        await desk.Press("Bli operatør");
        await desk.IsOn("Kundeservice");
    }

    private static async Task GrantPrefix(PortalUser desk)
    {
        await desk.Open($"/drift/virksomheter/{Number}");
        await desk.Follow("Gi prefiks");
        await desk.Main.GetByLabel("ver2").CheckAsync();
        await desk.Fill("Prefiks", "leopard");
        await desk.Press("Gi prefiks");
        await desk.Sees("prefikset leopard i ver2");
    }

    /// <summary>Until the terms are accepted nothing can be made, and the page says so and leads there.</summary>
    private static async Task AcceptTerms(PortalUser member)
    {
        await member.Open("/ver2/mine-api");
        await member.Sees("ikke godtatt bruksvilkårene");
        await member.Follow("Bruksvilkår");
        await member.Press("Godta vilkårene");
        await member.Sees("godtatt");
    }

    private async Task<PortalUser> Sit(TestServer server) =>
        await PortalUser.At(await browser.NewSession(), server.Portal);

    private static Task<TestServer> Start(DatabaseKind database, SmtpSink sink) =>
        TestServer.Start(
            database,
            change: settings =>
            {
                settings.Demo = false;
                settings.Smtp = sink.Settings();
            },
            stop: TestContext.Current.CancellationToken
        );
}
