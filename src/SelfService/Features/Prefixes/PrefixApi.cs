using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>/prefix: the REST face of prefixes, which the service desk alone grants.</summary>
internal static class PrefixApi
{
    public static async Task<IResult> Own(
        Call call,
        PortvaktDb db,
        EmptyLists empty,
        CancellationToken cancellation
    )
    {
        var (environment, owner) = (call.Environment.Name, call.Organisation);
        var own = db.Prefixes.Where(p =>
            p.Environment == environment && p.Owner == owner && p.Active
        );
        return await empty.Refusal(own, owner.WireForm, "prefixes", cancellation)
            ?? ApiResult.Json(await Bodies(own, db, cancellation));
    }

    public static async Task<IResult> All(
        HttpContext http,
        Call call,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var environment = call.Environment.Name;
        var inactive = Query.Flag(http, "inactive");
        var all = db.Prefixes.Where(p => p.Environment == environment && (inactive || p.Active));
        return ApiResult.Json(await Bodies(all, db, cancellation));
    }

    /// <summary>Whether the caller's organisation could have a prefix.</summary>
    public static async Task<ApiResult> Check(
        HttpContext http,
        Call call,
        CheckPrefix check,
        CancellationToken cancellation
    )
    {
        var prefix = Query.Required(http, "prefix");
        if (!prefix.Ok)
            return ApiResult.Refused(prefix.Problems);
        var found = await check.Handle(
            call.Environment.Name,
            call.Organisation,
            prefix.Value,
            cancellation
        );
        return ApiResult.Json(PrefixCheckBody.Of(found));
    }

    private static async Task<List<PrefixBody>> Bodies(
        IQueryable<ScopePrefix> prefixes,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var rows = await prefixes.AsNoTracking().ToListAsync(cancellation);
        var names = await db.NamesOf(prefixes.Select(p => p.Owner), cancellation);
        return
        [
            .. rows.OrderBy(p => p.Prefix, StringComparer.Ordinal)
                .Select(p => PrefixBody.Of(p, names.GetValueOrDefault(p.Owner))),
        ];
    }
}
