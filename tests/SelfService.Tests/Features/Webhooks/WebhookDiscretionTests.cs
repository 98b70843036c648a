using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>What others are not told about a webhook, nor it about us.</summary>
[Requirement("R16")]
public sealed class WebhookDiscretionTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_log_that_every_member_reads_has_its_host_alone(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        await hook.Eva.Visitor.Submit(
            await hook.Eva.Visitor.Get($"{hook.Page}/hemmelighet"),
            "/hemmelighet"
        );

        var log = await hook.Eva.Visitor.Get("/virksomhet/logg?som=csv");

        Assert.Contains(hook.Receiver.Address, log.Text);
        Assert.DoesNotContain("/mottak", log.Text);
    }

    [Theory, OnBoth]
    public async Task The_receiver_is_not_told_the_trace_of_what_called_it(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);

        var names = Assert.Single(hook.Got).Headers.Keys.Select(n => n.ToLowerInvariant());

        Assert.DoesNotContain("traceparent", names);
    }
}
