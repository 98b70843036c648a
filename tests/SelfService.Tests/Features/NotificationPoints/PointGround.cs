using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Tests.Features.NotificationPoints;

/// <summary>What the tests of notification points share.</summary>
internal static class PointGround
{
    public const string List = "/virksomhet/varsling";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An address that nobody else in the tests has.</summary>
    public static string Address() => $"vakta@{NewOrganisation.Domain()}";

    /// <summary>Fills in the form of a new one; everything is ticked.</summary>
    public static async Task<VisitedPage> AddPoint(
        this Visitor visitor,
        string address,
        string list = List,
        string language = "nb"
    ) =>
        await visitor.Submit(
            await visitor.Get($"{list}/ny"),
            "/ny",
            [
                ("address", address),
                ("language", language),
                .. NoticeTopics
                    .All.Where(t => !NoticeTopics.IsSecurity(t))
                    .Select(t => ("topics", t)),
            ]
        );

    /// <summary>Follows the link in the newest mail to an address, and presses its button.</summary>
    public static async Task Confirm(this TestServer server, string address)
    {
        using var holder = server.NewVisitor();
        var link = await server.LinkMailedTo(address);
        var done = await holder.Submit(await holder.Get(link), link);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
    }

    /// <summary>The stored one with an address.</summary>
    public static async Task<NotificationPoint> PointOf(this TestServer server, string address)
    {
        await using var db = server.Db();
        return await db.NotificationPoints.SingleAsync(p => p.Address == address, Stop);
    }

    /// <summary>The events about a point, oldest first.</summary>
    public static async Task<IReadOnlyList<Event>> EventsOf(
        this TestServer server,
        OrganisationId organisation,
        string prefix
    )
    {
        await using var db = server.Db();
        return await db
            .Events.AsNoTracking()
            .Where(e => e.Organisation == organisation && e.Type.StartsWith(prefix))
            .OrderBy(e => e.Sequence)
            .ToListAsync(Stop);
    }
}
