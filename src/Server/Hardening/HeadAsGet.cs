namespace Portvakt.Server.Hardening;

/// <summary>
/// Answers HEAD as GET (RFC 9110 section 9.3.2): monitors and link checkers ask that way, and the pages are mapped for GET.
/// The server itself sends no content to a request that came as HEAD, whatever the method is changed to afterwards.
/// </summary>
internal static class HeadAsGet
{
    public static Task Answer(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
            http.Request.Method = HttpMethods.Get;
        return next(http);
    }
}
