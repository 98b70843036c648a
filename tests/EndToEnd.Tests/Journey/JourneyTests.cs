using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>The main job, each step in a real browser: from a work e-mail to a token, and to its end.</summary>
public sealed class JourneyTests(Browser browser)
{
    private const string Consumer = "STILLE FOSSEKALL KOMMUNE";
    private const string ConsumerNumber = "314308425";
    private const string Email = "berit@fossekall.example";

    [Theory]
    [OnBoth(true)]
    [OnBoth(false)]
    [Requirement("R2")]
    [Requirement("R3")]
    [Requirement("R4")]
    [Requirement("R11")]
    [Requirement("R12")]
    [Requirement("R13")]
    [Requirement("R14")]
    [Requirement("R15")]
    [Requirement("R17")]
    [Requirement("R20")]
    [Requirement("R23")]
    [Requirement("R31")]
    [Requirement("R38")]
    public async Task A_work_email_leads_to_a_token_as_long_as_access_and_scope_stand(
        DatabaseKind database,
        bool javaScript
    )
    {
        await using var sink = await SmtpSink.Start(TestContext.Current.CancellationToken);
        await using var server = await Start(database, sink);
        await using var consumer = await Sit(server, javaScript);
        await using var provider = await Sit(server, javaScript);
        using var client = new TokenClient(server.Issuer("ver2"));

        await Register(consumer, sink);
        await provider.SignIn("kari@fjelltake.example", server.DemoPassword());
        await provider.Menu("ver2", "Mine API");
        var scope = await ProviderSteps.NewScope(
            provider,
            "fjelltake",
            "skogbrann/varsel.read",
            "Varsler om skogbrann"
        );
        await ProviderSteps.FindConsumer(provider, ConsumerNumber, Consumer);
        await ProviderSteps.GiveAccess(provider, Consumer);

        await consumer.Menu("ver2", "Integrasjoner");
        await ConsumerSteps.FillIn(consumer, "Beredskap", scope);
        await ConsumerSteps.Create(consumer, client, "Beredskap");
        await ConsumerSteps.AddKey(consumer, client);

        var token = await client.Token(scope);
        Assert.Equal(scope, token.GetPayloadValue<string>("scope"));
        Assert.Equal(
            $"0192:{ConsumerNumber}",
            token.GetPayloadValue<JsonElement>("consumer").GetProperty("ID").GetString()
        );

        await ProviderSteps.RemoveAccess(provider, Consumer);

        var (status, refusal) = await client.Ask(scope);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.EndsWith("MP-250", refusal.GetProperty("error_uri").GetString());

        await ProviderSteps.UndoRemoval(provider, Consumer);
        await client.Token(scope);

        await ProviderSteps.Deactivate(provider, scope, Consumer);
        Assert.NotEqual(HttpStatusCode.OK, (await client.Ask(scope)).Status);

        await ProviderSteps.Reactivate(provider, scope);
        await client.Token(scope);
    }

    /// <summary>Registers, confirms, signs out, and signs in again with the password.</summary>
    private static async Task Register(PortalUser consumer, SmtpSink sink)
    {
        await Registration.Ask(consumer, "Berit Foss", Email);
        await Registration.Confirm(consumer, await Registration.Mail(sink, Email));
        await consumer.Follow("Min profil");
        await consumer.Sees(Consumer);
        await consumer.Press("Logg ut");
        await consumer.SignIn(Email, Registration.Password);
        await consumer.IsOn("Oversikt");
    }

    private async Task<PortalUser> Sit(TestServer server, bool javaScript) =>
        await PortalUser.At(await browser.NewSession(javaScript: javaScript), server.Portal);

    private static Task<TestServer> Start(DatabaseKind database, SmtpSink sink) =>
        TestServer.Start(
            database,
            change: settings => settings.Smtp = sink.Settings(),
            stop: TestContext.Current.CancellationToken
        );
}
