using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Mine API": the organisation's own scopes in one environment.</summary>
internal static class ScopeListPages
{
    private const int PageSize = 50;

    public static async Task<IResult> Get(
        Visit visit,
        ListScopes list,
        PortalSettings settings,
        TimeProvider clock,
        string? q,
        int? side,
        CancellationToken cancellation
    )
    {
        var found = await list.Handle(q, visit.Environment.Name, visit.Organisation, cancellation);
        var pages = Math.Max(1, (found.Rows.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<ScopeListPage, ScopeListModel>(
            new(visit.Environment.Name, q?.Trim() ?? "", found, clock.GetUtcNow())
            {
                Rows = [.. found.Rows.Skip((page - 1) * PageSize).Take(PageSize)],
                Page = page,
                Pages = pages,
                ServiceDesk = settings.ServiceDesk,
                Refusal = visit.Refusal(Operation.CreateScope),
            }
        );
    }
}

/// <summary>What "Mine API" shows.</summary>
public sealed record ScopeListModel(
    EnvironmentName Environment,
    string Query,
    ScopeList Found,
    DateTimeOffset Now
)
{
    /// <summary>Those of this page of the list.</summary>
    public required IReadOnlyList<ScopeRow> Rows { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Where to ask for a prefix.</summary>
    public required string ServiceDesk { get; init; }

    /// <summary>Why no scope can be made now.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        $"{Links.Scopes(Environment)}?q={Uri.EscapeDataString(Query)}&side={page}";
}
