using System.Diagnostics;
using Bench.Clients;

namespace Bench.Mail;

/// <summary>What some work costs: time, and CPU of every process that takes part.</summary>
internal sealed class Accounts(int database, int smtp)
{
    public async Task<Figure> Measure(int mails, Func<Task> work)
    {
        var (own, stored, served) = Now();
        var clock = Stopwatch.StartNew();
        await work();
        var seconds = clock.Elapsed.TotalSeconds;
        var after = Now();
        return new Figure(
            mails / seconds,
            (after.Own - own) / mails,
            (after.Stored - stored) / mails,
            (after.Served - served) / mails
        );
    }

    private (double Own, double Stored, double Served) Now() =>
        (
            Processes.CpuTime(Environment.ProcessId),
            database > 0 ? Processes.TreeCpuTime(database) : 0,
            Processes.CpuTime(smtp)
        );
}
