using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.Server.Tests.Metrics;

[Requirement("R16")]
public sealed class MetricsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_port_of_its_own_tells_what_runs_out_and_what_waits(DatabaseKind kind)
    {
        var port = FreePort.Next();
        await using var server = await TestServer.Start(
            kind,
            change: settings => settings.Metrics.Port = port,
            stop: Stop
        );
        string client;
        await using (var db = server.Db())
        {
            var now = TimeProvider.System.GetUtcNow();
            var mail = OutgoingMail.To("a@b.example", "s", "t", "h", now, TimeSpan.FromDays(1));
            db.OutgoingMails.Add(mail);
            db.JobRuns.Add(
                new JobRun
                {
                    Name = "proeve",
                    Succeeded = false,
                    Due = now.AddDays(1),
                }
            );
            await db.SaveChangesAsync(Stop);
            client = (await db.Integrations.FirstAsync(i => i.Keys.Count > 0, Stop)).ClientId;
        }
        using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };

        using var answer = await http.GetAsync("/metrics", Stop);
        var lines = (await answer.Content.ReadAsStringAsync(Stop)).Split('\n');

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        var key = lines.Single(l =>
            l.StartsWith("portvakt_key_days_left{") && l.Contains($"client_id=\"{client}\"")
        );
        Assert.Contains("environment=\"", key);
        Assert.Contains("kid=\"", key);
        var days = double.Parse(key[(key.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
        Assert.InRange(days, 1, 366);
        Assert.Contains("portvakt_mails_waiting 1", lines);
        Assert.Contains("portvakt_mails_set_aside 0", lines);
        Assert.Contains("portvakt_job_failed{job=\"proeve\"} 1", lines);
        Assert.Contains("# TYPE portvakt_key_days_left gauge", lines);
        // The portal is not on that port, nor the metrics on the portal's.
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/status", Stop)).StatusCode);
        using var visitor = server.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/metrics")).Status);
    }
}
