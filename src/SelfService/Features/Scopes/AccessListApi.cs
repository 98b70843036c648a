using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>/scopes/access: who has access, as its provider sees it; /scopes/access/all: as its consumer does.</summary>
internal static class AccessListApi
{
    public static async Task<IResult> OfProvider(
        HttpContext http,
        Call call,
        PortvaktDb db,
        EmptyLists empty,
        NumberSchemes numbers,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var page = RowPage.Read(http);
        if (!page.Ok)
            return ApiResult.Refused(page.Problems);
        var asked = await Asked(http, call, db, numbers, cancellation);
        if (!asked.Ok)
            return ApiResult.Refused(asked.Problems, AccessApi.Names);
        var now = clock.GetUtcNow();
        var rows = asked.Value.Among(db.AccessesTo(call.Environment, call.Actor));
        if (!Query.Flag(http, "inactive"))
            rows = rows.Standing(now);
        if (
            Query.Text(http, "scope") is { } scope
            && await empty.Refusal(rows, scope, "accesses", cancellation) is { } refusal
        )
            return refusal;
        var part = page.Value.Of(rows);
        var names = await db.NamesIn(part, cancellation);
        return Answer(page.Value, db.Lines(part), line => line.ForProvider(names, now));
    }

    public static async Task<IResult> OfConsumer(
        HttpContext http,
        Call call,
        PortvaktDb db,
        EmptyLists empty,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var page = RowPage.Read(http);
        if (!page.Ok)
            return ApiResult.Refused(page.Problems);
        var now = clock.GetUtcNow();
        var rows = db.AccessesOf(
            call.Environment,
            call.Organisation,
            Query.Flag(http, "inactive"),
            now
        );
        var whose = call.Organisation.WireForm;
        if (await empty.Refusal(rows, whose, "accesses", cancellation) is { } refusal)
            return refusal;
        var part = page.Value.Of(rows);
        var names = await db.NamesIn(part, cancellation);
        return Answer(page.Value, db.Lines(part), line => line.ForConsumer(names, now));
    }

    private static ApiStream<AccessBody> Answer(
        RowPage page,
        IQueryable<AccessLine> lines,
        Func<AccessLine, AccessBody> body
    ) => page.Answer(lines.AsAsyncEnumerable(), body, access => access.Id);

    /// <summary>Whether they are of one own scope, of one consumer, or both.</summary>
    private static async Task<Outcome<AskedAccesses>> Asked(
        HttpContext http,
        Call call,
        PortvaktDb db,
        NumberSchemes numbers,
        CancellationToken cancellation
    )
    {
        var (name, orgno) = (Query.Text(http, "scope"), Query.Text(http, "consumer_orgno"));
        if (name is null && orgno is null)
            return Problem.Of(Problems.ApiParameterMissing, "scope");
        var asked = new AskedAccesses(null, null);
        if (name is not null)
        {
            var scope = await db
                .Scopes.AsNoTracking()
                .Own(call.Environment, call.Actor, name, expected: null, cancellation);
            if (!scope.Ok)
                return Outcome<AskedAccesses>.Failed(scope.Problems);
            asked = asked with { Scope = scope.Value.Id };
        }
        if (orgno is null)
            return asked;
        return numbers
            .Parse(orgno, "consumer_orgno")
            .Then<AskedAccesses>(consumer => asked with { Consumer = consumer });
    }

    private sealed record AskedAccesses(Guid? Scope, OrganisationId? Consumer)
    {
        public IQueryable<ScopeAccess> Among(IQueryable<ScopeAccess> accesses)
        {
            var (scope, consumer) = (Scope, Consumer);
            return accesses
                .Where(a => scope == null || a.ScopeId == scope)
                .Where(a => consumer == null || a.Consumer == consumer);
        }
    }
}
