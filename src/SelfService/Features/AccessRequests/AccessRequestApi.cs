using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>/scopes/access/requests: asking for access, and answering. The original has no such thing.</summary>
internal static class AccessRequestApi
{
    private static readonly FieldNames Names = new("AccessRequest");

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        AskForAccess ask,
        PortvaktDb db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var read = await ApiBody.Read<AskBody>(http);
        if (!read.Ok)
            return ApiResult.Refused(read.Problems, Names);
        var body = read.Value;
        var wish = AccessWish.Read(
            body.Purpose,
            body.LegalBasis,
            body.Contact,
            body.ValidTo,
            body.ClientId,
            clock.GetUtcNow()
        );
        var outcome = await ask.Handle(
            body.Scope,
            wish,
            call.Environment,
            call.Actor,
            cancellation
        );
        if (!outcome.Ok)
            return ApiResult.Refused(outcome.Problems, Names);
        var names = await NamesOf(outcome.Value, db, cancellation);
        return ApiResult.Json(outcome.Value.ForConsumer(names), outcome.Value.Request.Version);
    }

    public static async Task<ApiResult> Approve(
        Guid id,
        HttpContext http,
        Call call,
        ApproveAccessRequest approve,
        PortvaktDb db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.ReadIfAny(http, new ApproveBody());
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var (lastDay, note, message) = body.Value;
        var outcome = await approve.Handle(
            id,
            new ApprovalInput(lastDay, note, message) { EndsAsAsked = true },
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await Decided(outcome, db, clock.GetUtcNow(), cancellation);
    }

    public static async Task<ApiResult> Decline(
        Guid id,
        HttpContext http,
        Call call,
        DeclineAccessRequest decline,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<DeclineBody>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var outcome = await decline.Handle(
            id,
            body.Value.Reason,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await Decided(outcome, db, effectiveAt: null, cancellation);
    }

    public static async Task<ApiResult> Withdraw(
        Guid id,
        HttpContext http,
        Call call,
        WithdrawAccessRequest withdraw,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var outcome = await withdraw.Handle(
            id,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        if (!outcome.Ok)
            return ApiResult.Refused(outcome.Problems, Names);
        var names = await NamesOf(outcome.Value, db, cancellation);
        return ApiResult.Json(outcome.Value.ForConsumer(names), outcome.Value.Request.Version);
    }

    private static async Task<ApiResult> Decided(
        Outcome<AccessRequestLine> outcome,
        PortvaktDb db,
        DateTimeOffset? effectiveAt,
        CancellationToken cancellation
    )
    {
        if (!outcome.Ok)
            return ApiResult.Refused(outcome.Problems, Names);
        var names = await NamesOf(outcome.Value, db, cancellation);
        var body = outcome.Value.ForProvider(names) with { EffectiveAt = effectiveAt };
        return ApiResult.Json(body, outcome.Value.Request.Version);
    }

    private static Task<IReadOnlyDictionary<OrganisationId, string>> NamesOf(
        AccessRequestLine line,
        PortvaktDb db,
        CancellationToken cancellation
    ) => db.NamesOf([line.Owner, line.Request.Consumer], cancellation);
}
