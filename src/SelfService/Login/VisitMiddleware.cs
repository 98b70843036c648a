using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Runs between routing and the page: finds language, environment and visitor, checks the form and the
/// permission, and dresses the page.
/// </summary>
internal sealed class VisitMiddleware(RequestDelegate next, Landscape landscape)
{
    private const string Nul = "%00";

    public async Task InvokeAsync(
        HttpContext http,
        Visit visit,
        VisitReader reader,
        FormParking parking,
        PageDresser dresser
    )
    {
        // No page makes such an address, and PostgreSQL has no place for the character.
        // What is left of "%%0000" is one again, hence the loop.
        while (http.Request.QueryString.Value?.Contains(Nul, StringComparison.Ordinal) == true)
            http.Request.QueryString = new(http.Request.QueryString.Value.Replace(Nul, ""));
        var language = LanguageChoice.Of(http);
        var anonymous = Actor.Anonymous with
        {
            Language = language,
            CorrelationId = Correlation(http),
        };
        var named = http.GetRouteValue("environment") as string;
        visit.MaybeEnvironment = landscape.Find(named);
        await reader.Read(http, visit, anonymous);
        await FormGate.Check(http, visit);
        dresser.Dress(http, visit);
        if (await Refusal(http, visit, parking, named) is { } refusal)
            await refusal.ExecuteAsync(http);
        else
            await next(http);
        // The framework's own refusals, of a number in the address that is none, come without a page.
        if (
            http.Response is
            { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentType: null }
        )
            await Gate.Page(Problem.Of(Problems.NotFound)).ExecuteAsync(http);
    }

    private static Task<IResult?> Refusal(
        HttpContext http,
        Visit visit,
        FormParking parking,
        string? named
    )
    {
        if (named is not null && visit.MaybeEnvironment is null)
            return Task.FromResult<IResult?>(Gate.Page(Problem.Of(Problems.NotFound)));
        if (Gate.Elsewhere(http, visit) is { } elsewhere)
            return Task.FromResult<IResult?>(elsewhere);
        if (Gate.Refuse(http, visit) is { } refused)
            return parking.Instead(http, visit, refused);
        // A handler that takes the form shows it again with what was typed; any other is not run at all.
        var form =
            HttpMethods.IsGet(http.Request.Method) || TakesForm(http)
                ? null
                : FormGate.Verdict(http);
        return Task.FromResult(form is null ? null : Gate.Page(form));
    }

    private static bool TakesForm(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>() is { } handler
        && handler.GetParameters().Any(p => p.ParameterType == typeof(PostedForm));

    /// <summary>The trace id of the request, which the log carries too; 32 hex digits.</summary>
    internal static string Correlation(HttpContext http) =>
        System.Diagnostics.Activity.Current?.TraceId.ToHexString()
        ?? Convert.ToHexStringLower(Guid.NewGuid().ToByteArray());
}
