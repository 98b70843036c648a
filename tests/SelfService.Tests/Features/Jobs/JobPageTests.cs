using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Features.Jobs;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Tests.Features.Jobs;

[Requirement("R38")]
public sealed class JobPageTests(Servers servers)
{
    private const string List = "/drift/jobber";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_operator_sees_every_job_with_its_last_run(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        Assert.True(await Wait.Until(() => HaveRun(server), TimeSpan.FromSeconds(60), Stop));

        var page = await (await ServiceDesk.Of(server)).Get(List);

        Assert.Equal("Jobber", page.Heading);
        foreach (var name in new[] { "outbox", "sealing", "retention", "key-rotation", "register" })
            Assert.Contains($"<code>{name}</code>", page.Text);
        Assert.Contains("Bytt signeringsnøkler i tide", page.Text);
        Assert.Contains(NodeName.Here, page.Text);
        Assert.Contains("Hvert sekund", page.Text);
    }

    [Theory, OnBoth]
    public async Task What_the_operator_asks_for_runs_within_seconds(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        Assert.True(await Wait.Until(() => HaveRun(server), TimeSpan.FromSeconds(60), Stop));
        var desk = await ServiceDesk.Of(server);
        var before = TimeProvider.System.GetUtcNow();

        var answer = await Ask(desk, "retention");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.True(
            await Wait.Until(
                async () =>
                    await Row(server, "retention") is { Ended: { } ended } && ended > before,
                TimeSpan.FromSeconds(30),
                Stop
            )
        );
        await using var db = server.Db();
        Assert.True(
            await db.Events.AnyAsync(
                e =>
                    e.Type == EventType.JobRequested
                    && e.Subject == "retention"
                    && e.PersonId != null,
                Stop
            )
        );
    }

    [Theory]
    [InlineData("8 sent, 1 to be tried again, 0 set aside", "Sendt: 8. Prøves igjen: 1. Lagt")]
    [InlineData("3 events sealed", "Hendelser forseglet: 3")]
    [InlineData("Refusals: 2 deleted; Cases: 1 deleted", "Avvisninger: 2 slettet|Saker: 1 slettet")]
    [InlineData(
        "published k-1, which signs from 2026-11-27 04:00:00Z",
        "Nøkkelen k-1 er publisert og signerer fra 2026-11-27 04:00:00Z"
    )]
    [InlineData("4 calls for 2 events", "Kall skrevet: 4. Hendelser lest: 2.")]
    [InlineData("The mail server takes nothing: no.", "E-posttjeneren tar ikke imot noe: no.")]
    public void What_came_of_a_job_is_said_in_the_language_of_the_reader(
        string stored,
        string beginning
    )
    {
        var said = string.Join('|', JobResults.Read(stored)!.Select(text => text.Nb));

        Assert.StartsWith(beginning, said);
    }

    [Theory]
    [InlineData("InvalidOperationException: 3 calls")]
    [InlineData("3 events sealed; and something else")]
    public void What_nobody_can_say_otherwise_stays_as_it_was_written(string stored) =>
        Assert.Null(JobResults.Read(stored));

    [Theory, OnBoth]
    public async Task The_page_says_results_in_its_own_language(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var due = TimeProvider.System.GetUtcNow().AddDays(1);
        await using (var db = server.Db())
        {
            db.JobRuns.Add(
                new JobRun
                {
                    Name = "own",
                    Due = due,
                    Result = "9 events noted",
                }
            );
            db.JobRuns.Add(
                new JobRun
                {
                    Name = "other",
                    Due = due,
                    Result = "Odd: 9.",
                }
            );
            await db.SaveChangesAsync(Stop);
        }

        var page = await (await ServiceDesk.Of(server)).Get(List);

        Assert.Contains("Hendelser notert: 9", page.Document.Body!.TextContent);
        Assert.Contains(
            page.Document.QuerySelectorAll("main tbody [lang=en]"),
            result => result.TextContent == "Odd: 9."
        );
    }

    [Fact]
    public async Task A_job_that_does_not_exist_is_not_asked_for()
    {
        var server = await servers.On(DatabaseKind.Sqlite);

        var answer = await Ask(await ServiceDesk.Of(server), "mining");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Nobody_else_sees_the_jobs_or_runs_them()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(List)).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await kari.Post($"{List}/kjor", ("job", "retention"))).Status
        );
    }

    [Fact]
    public void The_state_of_a_job_follows_from_its_row()
    {
        var now = DateTimeOffset.UnixEpoch.AddYears(56);
        var run = new JobRun { Name = "x", Due = now.AddMinutes(5) };
        JobState State(bool isHeld = false) => JobRow.StateOf(run, isHeld, now);

        Assert.Equal(JobState.NotYet, State());
        run.Started = now;
        Assert.Equal(JobState.Running, State(isHeld: true));
        Assert.Equal(JobState.Interrupted, State());
        (run.Ended, run.Succeeded) = (now, true);
        Assert.Equal(JobState.Fine, State());
        run.Succeeded = false;
        Assert.Equal(JobState.Failed, State());
        run.Due = now.AddMinutes(-4);
        Assert.Equal(JobState.Late, State());
    }

    private static async Task<VisitedPage> Ask(Visitor desk, string job)
    {
        var page = await desk.Get(List);
        var token = page.ValueOf("__RequestVerificationToken")!;
        return await desk.Post($"{List}/kjor", ("__RequestVerificationToken", token), ("job", job));
    }

    private static async Task<bool> HaveRun(TestServer server)
    {
        await using var db = server.Db();
        return await db.JobRuns.CountAsync(run => run.Ended != null, Stop) >= 5;
    }

    private static async Task<JobRun> Row(TestServer server, string name)
    {
        await using var db = server.Db();
        return await db.JobRuns.AsNoTracking().SingleAsync(run => run.Name == name, Stop);
    }
}
