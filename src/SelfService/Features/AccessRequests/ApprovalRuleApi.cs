using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>/scopes/access/rules: what a provider decides beforehand.</summary>
internal static class ApprovalRuleApi
{
    private static readonly FieldNames Names = new(
        "ApprovalRule",
        ("forms", "values"),
        ("numbers", "values")
    );

    public static IResult List(HttpContext http, Call call, PortvaktDb db)
    {
        var page = RowPage.Read(http);
        if (!page.Ok)
            return ApiResult.Refused(page.Problems);
        var (environment, owner) = (call.Environment.Name, call.Organisation);
        var own = db.Scopes.Where(s => s.Environment == environment && s.Owner == owner);
        if (Query.Text(http, "scope") is { } text)
            own = ScopeName.TryOf(text, out var name)
                ? own.Where(s => s.Name == name)
                : own.Where(s => false);
        var rules = db
            .ApprovalRules.AsNoTracking()
            .Where(r => r.Ended == null && own.Any(s => s.Id == r.ScopeId));
        var lines =
            from rule in page.Value.Of(rules)
            from scope in db.Scopes.Where(s => s.Id == rule.ScopeId)
            select new { rule, scope.Name };
        return page.Value.Answer(
            lines.AsAsyncEnumerable(),
            line => ApprovalRuleBody.Of(line.rule, line.Name),
            body => body.Id
        );
    }

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        CreateApprovalRule create,
        CancellationToken cancellation
    )
    {
        var read = await ApiBody.Read<ApprovalRuleRequest>(http);
        if (!read.Ok)
            return ApiResult.Refused(read.Problems, Names);
        var body = read.Value;
        var values = string.Join('\n', body.Values ?? []);
        var input = new ApprovalRuleInput(
            body.Scope,
            body.Name,
            body.Kind,
            values,
            values,
            body.Months?.ToString(CultureInfo.InvariantCulture)
        );
        var outcome = await create.Handle(input, call.Environment, call.Actor, cancellation);
        return ApiResult.Of(outcome, Names, Shown);
    }

    public static async Task<ApiResult> Delete(
        Guid id,
        HttpContext http,
        Call call,
        EndApprovalRule end,
        CancellationToken cancellation
    )
    {
        var outcome = await end.Handle(
            id,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return ApiResult.Of(outcome, Names, Shown);
    }

    private static ApiResult Shown(RuleRow row) =>
        ApiResult.Json(ApprovalRuleBody.Of(row.Rule, row.Scope.Name), row.Rule.Version);
}
