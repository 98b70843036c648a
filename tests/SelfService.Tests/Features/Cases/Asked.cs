using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Tests.Features.Cases;

/// <summary>Somebody whose organisation is not registered asks the service desk for it.</summary>
internal static class Asked
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<VisitedPage> Ask(
        Visitor visitor,
        string email,
        string orgno,
        string name = "Nina Ny",
        string? message = "Vi vil bruke kartet."
    ) =>
        await visitor.Submit(
            await visitor.Get("/registrer/virksomhet"),
            "/registrer/virksomhet",
            ("orgno", orgno),
            ("organisation", "NYE PRØVE AS"),
            ("name", name),
            ("email", email),
            ("message", message ?? "")
        );

    /// <summary>The case of an address.</summary>
    public static async Task<Case> CaseOf(this TestServer server, string email)
    {
        await using var db = server.Db();
        return await db.Cases.SingleAsync(c => c.Requester.Email == email, Stop);
    }

    /// <summary>The newest case that an organisation's people opened.</summary>
    public static async Task<Case> NewestCaseOf(
        this TestServer server,
        Portvakt.Domain.Basics.OrganisationId organisation
    )
    {
        await using var db = server.Db();
        return await db
            .Cases.Where(c => c.Organisation == organisation)
            .OrderByDescending(c => c.Id)
            .FirstAsync(Stop);
    }

    /// <summary>Takes the decision at the service desk.</summary>
    public static async Task<VisitedPage> Decide(
        Visitor desk,
        Case about,
        string decision,
        params (string Name, string Value)[] fields
    )
    {
        var address = $"/drift/saker/{about.Number}/avgjor";
        return await desk.Submit(
            await desk.Get(address),
            "/avgjor",
            [("decision", decision), .. fields]
        );
    }
}
