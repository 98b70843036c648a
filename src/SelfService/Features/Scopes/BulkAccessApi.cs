using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>/scopes/access/bulk: many accesses to one own scope, all or none, each with its result.</summary>
internal static class BulkAccessApi
{
    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        PortvaktDb db,
        ChangeAccesses change,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<BulkAccessBody>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, AccessApi.Names);
        var scope = await AccessApi.Scope(http, call, db, cancellation);
        if (!scope.Ok)
            return ApiResult.Refused(scope.Problems, AccessApi.Names);
        var steps = Steps(body.Value, clock.GetUtcNow());
        var problem = await change.Handle(
            scope.Value,
            steps,
            call.Environment,
            call.Actor,
            cancellation
        );
        if (problem is not null)
            return ApiResult.Refused([problem], AccessApi.Names);
        var problems = steps.SelectMany(step => step.Problems).ToList();
        if (problems.Count > 0)
            return ApiResult.Refused(
                problems,
                AccessApi.Names,
                steps.Select(step => Refused(step, call.Actor.Language)).ToList()
            );
        return ApiResult.Json(
            new BulkAnswerBody(scope.Value.Name.Value, [.. steps.Select(Done)], clock.GetUtcNow())
        );
    }

    private static List<AccessStep> Steps(BulkAccessBody body, DateTimeOffset now) =>
        [
            .. (body.Grant ?? []).Select(
                (grant, i) =>
                    new GrantStep(
                        $"grant[{i}]",
                        grant?.ConsumerOrgno,
                        new AccessTermsBody(grant?.ValidTo, grant?.Note).Read(now)
                    )
            ),
            .. (body.Revoke ?? []).Select((orgno, i) => new RevokeStep($"revoke[{i}]", orgno)),
        ];

    private static BulkResultBody Done(AccessStep step) =>
        (step, step.Changes) switch
        {
            (GrantStep, true) => new("grant", step.Orgno, "granted"),
            (GrantStep, false) => new("grant", step.Orgno, "unchanged"),
            (_, true) => new("revoke", step.Orgno, "revoked"),
            _ => new("revoke", step.Orgno, "unchanged"),
        };

    private static BulkResultBody Refused(AccessStep step, Language language)
    {
        var action = step is GrantStep ? "grant" : "revoke";
        return step.Problems.Count == 0
            ? new(action, step.Orgno, "not_applied")
            : new(
                action,
                step.Orgno,
                "refused",
                [.. step.Problems.Select(p => ErrorBody.Sentence(p, language))]
            );
    }
}
