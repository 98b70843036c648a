using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>Where the API's status codes differ from those of the pages.</summary>
internal static class ApiStatus
{
    /// <summary>The status of an answer that tells of these problems: that of the first.</summary>
    public static int Of(IReadOnlyList<Problem> problems) =>
        problems[0] switch
        {
            // A page is shown and only the deed is refused; a machine is just not let in.
            { Code: Problems.TermsNotAccepted } => StatusCodes.Status403Forbidden,
            // A form that is shown again says 422; the wire knows 400 for whatever is wrong in the body.
            { Field: not null, Kind.Status: StatusCodes.Status422UnprocessableEntity } =>
                StatusCodes.Status400BadRequest,
            { Field: not null, Kind.Status: StatusCodes.Status404NotFound } =>
                StatusCodes.Status400BadRequest,
            { } problem => problem.Kind.Status,
        };

    /// <summary>The short word in "error" for what is no fault of single fields.</summary>
    public static string Word(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => "invalid_token",
            StatusCodes.Status403Forbidden => "forbidden",
            StatusCodes.Status404NotFound => "not_found",
            StatusCodes.Status405MethodNotAllowed => "method_not_allowed",
            StatusCodes.Status409Conflict => "conflict",
            StatusCodes.Status412PreconditionFailed => "precondition_failed",
            StatusCodes.Status413PayloadTooLarge => "payload_too_large",
            StatusCodes.Status415UnsupportedMediaType => "unsupported_media_type",
            StatusCodes.Status429TooManyRequests => "too_many_requests",
            >= StatusCodes.Status500InternalServerError => "server_error",
            _ => "invalid_request",
        };
}
