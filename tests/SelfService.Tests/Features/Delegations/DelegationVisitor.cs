using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>What the tests of the delegation pages look up.</summary>
internal static class DelegationVisitor
{
    public const string Api = "/ver2/altinn/profil/api";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The id of a scope, which stands for it where it is in no scheme.</summary>
    public static async Task<Guid> IdOf(this DelegationUseCases use, string scope)
    {
        await using var db = use.Server.Db();
        var name = Domain.Scopes.ScopeName.Of(scope);
        return (
            await db.Scopes.SingleAsync(s => s.Name == name && s.Environment == use.Ver2.Name, Stop)
        ).Id;
    }

    /// <summary>Who has delegated it.</summary>
    public static async Task<IReadOnlyList<OrganisationId>> Delegators(
        this DelegationUseCases use,
        Guid scheme
    )
    {
        await using var db = use.Server.Db();
        return await db
            .Delegations.Where(d => d.SchemeId == scheme && d.Validity.To == null)
            .Select(d => d.Consumer)
            .ToListAsync(Stop);
    }

    /// <summary>The row of a table that has a text.</summary>
    public static string Row(this VisitedPage page, string text) =>
        page
            .Document.QuerySelectorAll("main tbody tr")
            .Single(r => r.TextContent.Contains(text, StringComparison.Ordinal))
            .TextContent;
}
