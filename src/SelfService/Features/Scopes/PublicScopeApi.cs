using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>/scopes/all: the catalogue, open to everyone.</summary>
internal static class PublicScopeApi
{
    public static async Task<IResult> List(
        HttpContext http,
        Call call,
        PortvaktDb db,
        EmptyLists empty,
        CancellationToken cancellation
    )
    {
        var page = RowPage.Read(http);
        if (!page.Ok)
            return ApiResult.Refused(page.Problems);
        var kind = ReadKind(http);
        if (!kind.Ok)
            return ApiResult.Refused(kind.Problems);
        var delegated = Query.Flag(http, "delegated_sources");
        var scopes = Asked(http, call, db, delegated);
        if (
            delegated
            && await empty.Refusal(
                scopes,
                call.Environment.Name.Value,
                "delegated scopes",
                cancellation
            )
                is { } refusal
        )
            return refusal;
        // Names and lists lie in the database as one text each, so what is within them is looked at here.
        var prefix = Query.Text(http, "prefix");
        var fitting = page
            .Value.Begin(scopes)
            .AsAsyncEnumerable()
            .Where(s => prefix is null || s.Name.Prefix == prefix)
            .Where(s => kind.Value.IsFor(s));
        return ScopeApi.Shown(
            page.Value,
            page.Value.Size is { } size ? fitting.Take(size) : fitting
        );
    }

    private static IQueryable<Scope> Asked(
        HttpContext http,
        Call call,
        PortvaktDb db,
        bool delegated
    )
    {
        var environment = call.Environment.Name;
        var inactive = Query.Flag(http, "inactive");
        var forAll = Query.Flag(http, "accessible_for_all");
        return db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment && s.Visibility == Visibility.Public)
            .Where(s => inactive || s.Active)
            .Where(s => !delegated || s.DelegationSource != null)
            .Where(s => !forAll || s.AccessibleForAll);
    }

    private static Outcome<WantedKind> ReadKind(HttpContext http) =>
        Query.Text(http, "integration_type") is { } word
            ? IntegrationKinds
                .Words.Read(word, "integration_type")
                .Then<WantedKind>(kind => new WantedKind(kind))
            : new WantedKind(null);

    /// <summary>The kind of integration that scopes are wanted for; null for any.</summary>
    private sealed record WantedKind(IntegrationKind? Kind)
    {
        public bool IsFor(Scope scope) =>
            Kind is not { } kind
            || scope.AllowedKinds.Count == 0
            || scope.AllowedKinds.Contains(kind);
    }
}
