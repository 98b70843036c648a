using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>/scopes/access/{consumer_orgno}: gives and takes one organisation's access to an own scope.</summary>
internal static class AccessApi
{
    /// <summary>What the fields are called on the wire.</summary>
    public static readonly FieldNames Names = new(
        "ScopeAccess",
        (FindConsumer.Field, "consumer_orgno")
    );

    public static async Task<ApiResult> Put(
        string consumerOrgno,
        HttpContext http,
        Call call,
        PortvaktDb db,
        GrantAccess grant,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.ReadIfAny(http, AccessTermsBody.None);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var terms = body.Value.Read(clock.GetUtcNow());
        if (terms is { Ok: false })
            return ApiResult.Refused(terms.Problems, Names);
        var scope = await Scope(http, call, db, cancellation);
        var input = new GrantAccessInput(consumerOrgno, Anyway: true)
        {
            Terms = terms?.Value,
            MayStand = true,
            Expected = Preconditions.Of(http),
        };
        var outcome = scope.Ok
            ? await grant.Handle(scope.Value, input, call.Environment, call.Actor, cancellation)
            : Outcome<GrantedAccess>.Failed(scope.Problems);
        return outcome.Ok
            ? await Changed(outcome.Value.Access, scope.Value!, db, clock, cancellation)
            : ApiResult.Refused(outcome.Problems, Names);
    }

    public static async Task<ApiResult> Delete(
        string consumerOrgno,
        HttpContext http,
        Call call,
        PortvaktDb db,
        RemoveAccess remove,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var scope = await Scope(http, call, db, cancellation);
        var outcome = scope.Ok
            ? await remove.Of(
                scope.Value,
                consumerOrgno,
                Preconditions.Of(http),
                call.Actor,
                cancellation
            )
            : Outcome<ScopeAccess>.Failed(scope.Problems);
        return outcome.Ok
            ? await Changed(outcome.Value, scope.Value!, db, clock, cancellation)
            : ApiResult.Refused(outcome.Problems, Names);
    }

    /// <summary>Undoes a removal.</summary>
    public static async Task<ApiResult> Undo(
        string consumerOrgno,
        HttpContext http,
        Call call,
        PortvaktDb db,
        RestoreAccess restore,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var scope = await Scope(http, call, db, cancellation);
        var outcome = scope.Ok
            ? await restore.Of(
                scope.Value,
                consumerOrgno,
                Preconditions.Of(http),
                call.Actor,
                cancellation
            )
            : Outcome<ScopeAccess>.Failed(scope.Problems);
        return outcome.Ok
            ? await Changed(outcome.Value, scope.Value!, db, clock, cancellation)
            : ApiResult.Refused(outcome.Problems, Names);
    }

    /// <summary>The own scope that the query names.</summary>
    public static async Task<Outcome<Scope>> Scope(
        HttpContext http,
        Call call,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var name = Query.Required(http, "scope");
        return name.Ok
            ? await db.Scopes.Own(
                call.Environment,
                call.Actor,
                name.Value,
                expected: null,
                cancellation
            )
            : Outcome<Scope>.Failed(name.Problems);
    }

    private static async Task<ApiResult> Changed(
        ScopeAccess access,
        Scope scope,
        PortvaktDb db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var names = await db.NamesOf([access.Consumer, scope.Owner], cancellation);
        var body = new AccessLine(access, scope.Name, scope.Owner).ForProvider(names, now);
        return ApiResult.Json(body with { EffectiveAt = now }, access.Version);
    }
}
