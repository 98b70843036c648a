using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Pages;

/// <summary>
/// The authorization endpoint. It keeps no session: every form carries the whole request, and the library judges it
/// anew each time.
/// </summary>
internal sealed class AuthorizePages(
    LoginSettings settings,
    Reader reader,
    IAntiforgery antiforgery,
    HintedSignIn hinted,
    SignInSteps steps
)
{
    public async Task<IResult> Answer(HttpContext http)
    {
        var asked = http.GetOpenIddictServerRequest();
        reader.Read(http, (string?)asked?[Reader.Parameter]);
        if (http.GetOpenIddictServerResponse() is { Error: { } error } refused)
            return NoticePages.Refused(error, refused.ErrorDescription);
        var read = SignInRequest.Read(asked!, settings);
        if (!read.Ok)
            return SignInAnswers.Refuse(read.Problems[0]);
        var request = read.Value;
        var actor = Actor.Anonymous with
        {
            Language = reader.Language,
            CorrelationId = System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? "",
        };
        if (request.Hint is { } hint)
            return await hinted.Answer(request, hint, actor, http.RequestAborted);
        if (request.IsSilent)
            return SignInAnswers.Refuse(Problem.Of(Problems.SignInNotSilent));
        return await Answer(http, request, actor);
    }

    private async Task<IResult> Answer(HttpContext http, SignInRequest request, Actor actor)
    {
        // A client may post its request too; then there is no step.
        if (!HttpMethods.IsPost(http.Request.Method))
            return await steps.Start(request, [], http.RequestAborted);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form[Step.Field].FirstOrDefault() is not { } step)
            return await steps.Start(request, [], http.RequestAborted);
        return await antiforgery.IsRequestValidAsync(http)
            ? await steps.Take(step, form, request, actor, http.RequestAborted)
            : await steps.Start(request, [Problem.Of(Problems.FormExpired)], http.RequestAborted);
    }
}
