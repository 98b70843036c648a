using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>/explanations: the REST face of "Forklar".</summary>
internal static class ExplainApi
{
    private static readonly FieldNames Names = new(
        "Explanation",
        ("tekst", "assertion"),
        ("virksomhet", "consumer")
    );

    public static Task<ApiResult> Get(
        HttpContext http,
        Call call,
        ExplainGrant explain,
        PortalAddress portal,
        CancellationToken cancellation
    ) =>
        Answer(
            new ExplainInput(
                Query.Text(http, "trace_id"),
                Query.Text(http, "client_id"),
                Query.Text(http, "scope"),
                Query.Text(http, "consumer")
            ),
            call,
            explain,
            portal,
            cancellation
        );

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        ExplainGrant explain,
        PortalAddress portal,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<AssertionBody>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems);
        if (string.IsNullOrWhiteSpace(body.Value.Assertion))
            return ApiResult.Refused([Problem.At("tekst", Problems.NothingRecognised)], Names);
        var input = new ExplainInput(body.Value.Assertion);
        return await Answer(input, call, explain, portal, cancellation);
    }

    private static async Task<ApiResult> Answer(
        ExplainInput input,
        Call call,
        ExplainGrant explain,
        PortalAddress portal,
        CancellationToken cancellation
    )
    {
        var outcome = await explain.Handle(input, call.Environment, call.Actor, cancellation);
        return ApiResult.Of(
            outcome,
            Names,
            found => ApiResult.Json(ExplanationBody.Of(found, portal.Value, call.Actor.Language))
        );
    }
}
