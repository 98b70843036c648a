using System.Diagnostics;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Server.AspNetCore;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Pages;

/// <summary>Pages beside the sign-in: its refusals, its end, and what this is.</summary>
internal sealed class NoticePages(Reader reader, LoginSettings settings)
{
    /// <summary>A request whose answer can be sent nowhere: to an unknown client, or to an address that is not its own.</summary>
    public static IResult Refused(string error, string? description) =>
        PageAnswers.Notice(
            new NoticeModel(PageTexts.Refused, PageTexts.RefusedBody, error, description),
            StatusCodes.Status400BadRequest
        );

    /// <summary>After a fault of ours: the code finds it in the log, and the page tells nothing of it.</summary>
    public static Task Unexpected(HttpContext http)
    {
        http.RequestServices.GetRequiredService<Reader>().Read(http, null);
        var problem = Problem.Of(
            Problems.Unexpected,
            Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier
        );
        var body = Text.InEach(problem.Hint);
        return PageAnswers
            .Notice(new NoticeModel(problem.Kind.Message, body), problem.Kind.Status)
            .ExecuteAsync(http);
    }

    /// <summary>The end session endpoint. There is no session here to end, so it only leads back.</summary>
    public IResult SignedOut(HttpContext http)
    {
        var asked = http.GetOpenIddictServerRequest();
        reader.Read(http, (string?)asked?[Reader.Parameter]);
        if (http.GetOpenIddictServerResponse() is { Error: { } error } refused)
            return Refused(error, refused.ErrorDescription);
        return asked?.PostLogoutRedirectUri is null
            ? PageAnswers.Notice(
                new NoticeModel(PageTexts.SignedOut, PageTexts.SignedOutBody),
                StatusCodes.Status200OK
            )
            : Results.SignOut(
                authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]
            );
    }

    /// <summary>The front page, for those who come by themselves.</summary>
    public IResult Front(HttpContext http) =>
        About(http, PageTexts.About, PageTexts.AboutBody, StatusCodes.Status200OK);

    public IResult NotFound(HttpContext http) =>
        About(http, PageTexts.NotFound, PageTexts.NotFoundBody, StatusCodes.Status404NotFound);

    private IResult About(HttpContext http, Text title, Text body, int status)
    {
        reader.Read(http, http.Request.Query[Reader.Parameter]);
        return PageAnswers.Notice(new NoticeModel(title, body.With(settings.Portal)), status);
    }
}
