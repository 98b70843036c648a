using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.JwkCreator;

/// <summary>
/// "JWK Creator", for everybody. With its script nothing is sent; without it the server converts what is public and keeps
/// nothing.
/// </summary>
internal static class JwkCreatorPages
{
    private const string FileName = "jwk-creator.html";

    public static IResult Get() => Html.Page<JwkCreatorPage, JwkCreatorModel>(new());

    public static async Task<IResult> Post(PostedForm form)
    {
        var pasted = GivenText.Of(form, "key");
        var isPrivate = PrivateKeyTraces.In(pasted);
        var read = await form.Submit(() => Task.FromResult(PastedKeys.Recognise(pasted).Keys));
        IReadOnlyList<Problem> problems = isPrivate
            ? [Problem.At("key", Problems.KeyPrivate)]
            : read.Problems;
        return Html.Page<JwkCreatorPage, JwkCreatorModel>(
            new()
            {
                Pasted = isPrivate ? "" : pasted,
                Problems = problems,
                Form = isPrivate ? null : PastedKeys.Recognise(pasted).Form,
                Keys = problems.Count > 0 ? [] : read.Value!,
            },
            PostedForm.StatusOf(problems)
        );
    }

    /// <summary>The same as one file, which its own content policy keeps from calling anybody.</summary>
    public static IResult Download(HttpContext http, KeyScript script)
    {
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        return Html.Page<OfflinePage, OfflineModel>(
            new(script.Style, script.Library, script.Script)
        );
    }
}
