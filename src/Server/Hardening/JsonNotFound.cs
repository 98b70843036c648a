namespace Portvakt.Server.Hardening;

/// <summary>What is not here, for machines: a short JSON body that repeats nothing of the request.</summary>
internal static class JsonNotFound
{
    private static readonly byte[] Body =
        """{"error":"not_found","error_description":"There is nothing at this address."}"""u8.ToArray();

    public static Task Answer(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.ContentType = "application/json";
        return http.Response.Body.WriteAsync(Body).AsTask();
    }
}
