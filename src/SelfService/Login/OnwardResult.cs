using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Leads on from a form to another site. Browsers hold every redirect that follows a form to the page's <c>form-action</c>
/// (Content Security Policy Level 3, 6.1.9), so a redirect there would be stopped without a word. A page that leads on
/// by itself is a navigation of its own, and its link serves whoever is not led.
/// </summary>
/// <param name="redirect">What would lead there; any other answer stays as it is.</param>
internal sealed class OnwardResult(IResult redirect) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await redirect.ExecuteAsync(httpContext);
        var headers = httpContext.Response.Headers;
        if (
            httpContext.Response.HasStarted || headers.Location.ToString() is not { Length: > 0 } to
        )
            return;
        headers.Remove(HeaderNames.Location);
        headers["Refresh"] = $"0; url={to}";
        await Html.Page<OnwardPage, string>(to).ExecuteAsync(httpContext);
    }
}
