using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>/scopes: the REST face of scopes. Names travel in the query, since they may contain slashes.</summary>
internal static class ScopeApi
{
    /// <summary>What the fields are called on the wire.</summary>
    public static readonly FieldNames Names = new(
        "Scope",
        ("kinds", "allowed_integration_types"),
        ("maxLifetime", "at_max_age")
    );

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
        var inactive = Query.Flag(http, "inactive");
        var own = db.Scopes.AsNoTracking().OwnedBy(call.Environment, call.Actor);
        own = own.Where(s => inactive || s.Active);
        // Older documents fetch one like this, and the directorate's portal reads a list all the same.
        if (Query.Text(http, "scope") is { } text)
            own = ScopeName.TryOf(text, out var name)
                ? own.Where(s => s.Name == name)
                : own.Where(s => false);
        return await empty.Refusal(own, call.Organisation.WireForm, "scopes", cancellation)
            ?? Shown(page.Value, page.Value.Of(own).AsAsyncEnumerable());
    }

    /// <summary>A part of a list of scopes.</summary>
    public static IResult Shown(RowPage page, IAsyncEnumerable<Scope> scopes) =>
        page.Answer(scopes, ScopeBody.Of, scope => scope.Id);

    public static Task<ApiResult> Get(
        HttpContext http,
        Call call,
        PortvaktDb db,
        CancellationToken cancellation
    ) =>
        OfNamed(
            http,
            call,
            db,
            scope => Task.FromResult(ApiResult.Json(ScopeBody.Of(scope), scope.Version)),
            cancellation
        );

    /// <summary>Whom it hits when one ends.</summary>
    public static Task<ApiResult> Affected(
        HttpContext http,
        Call call,
        PortvaktDb db,
        FindAffected affected,
        CancellationToken cancellation
    ) =>
        OfNamed(
            http,
            call,
            db,
            async scope =>
                ApiResult.Json(AffectedBody.Of(await affected.Handle(scope, cancellation))),
            cancellation
        );

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        CreateScope create,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var input = await Input(http);
        if (!input.Ok)
            return ApiResult.Refused(input.Problems, Names);
        var outcome = await create.Handle(input.Value, call.Environment, call.Actor, cancellation);
        return ApiResult.Of(outcome, Names, scope => Changed(scope, clock));
    }

    public static async Task<ApiResult> Put(
        HttpContext http,
        Call call,
        ChangeScope change,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var name = Query.Required(http, "scope");
        if (!name.Ok)
            return ApiResult.Refused(name.Problems);
        var input = await Input(http);
        if (!input.Ok)
            return ApiResult.Refused(input.Problems, Names);
        var outcome = await change.Handle(
            name.Value,
            input.Value,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return ApiResult.Of(outcome, Names, scope => Changed(scope, clock));
    }

    public static async Task<ApiResult> Delete(
        HttpContext http,
        Call call,
        SwitchScope switching,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var name = Query.Required(http, "scope");
        if (!name.Ok)
            return ApiResult.Refused(name.Problems);
        var outcome = await switching.Handle(
            name.Value,
            active: false,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return ApiResult.Of(outcome, Names, scope => Changed(scope, clock));
    }

    private static async Task<Outcome<ScopeInput>> Input(HttpContext http) =>
        (await ApiBody.Read<ScopeRequest>(http)).Then(body => body.ToInput());

    private static ApiResult Changed(Scope scope, TimeProvider clock) =>
        ApiResult.Json(ScopeBody.Of(scope) with { EffectiveAt = clock.GetUtcNow() }, scope.Version);

    /// <summary>An answer about the caller's own scope that the query names.</summary>
    private static async Task<ApiResult> OfNamed(
        HttpContext http,
        Call call,
        PortvaktDb db,
        Func<Scope, Task<ApiResult>> answer,
        CancellationToken cancellation
    )
    {
        var name = Query.Required(http, "scope");
        if (!name.Ok)
            return ApiResult.Refused(name.Problems);
        var found = await db
            .Scopes.AsNoTracking()
            .Own(call.Environment, call.Actor, name.Value, expected: null, cancellation);
        return found.Ok ? await answer(found.Value) : ApiResult.Refused(found.Problems, Names);
    }
}
