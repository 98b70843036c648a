using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>An answer of the API: a status, a JSON body, and for what has versions an ETag (RFC 9110 section 8.8.3).</summary>
internal sealed class ApiResult : IResult
{
    private readonly Func<HttpContext, ReadOnlyMemory<byte>> body;

    private ApiResult(int status, Func<HttpContext, ReadOnlyMemory<byte>> body)
    {
        Status = status;
        this.body = body;
    }

    public int Status { get; }

    public bool Ok => Status < StatusCodes.Status400BadRequest;

    public string? ETag { get; private init; }

    /// <summary>A value as JSON, with 200.</summary>
    /// <param name="version">The version that it was read at; null for what has none.</param>
    public static ApiResult Json<T>(T value, int? version = null) =>
        new(
            StatusCodes.Status200OK,
            _ => JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options)
        )
        {
            ETag = version is { } number ? Preconditions.Tag(number) : null,
        };

    /// <summary>Bytes that were answered before.</summary>
    public static ApiResult Again(int status, byte[] bytes, string? etag) =>
        new(status, _ => bytes) { ETag = etag };

    /// <summary>What is wrong, in the error body that all errors have.</summary>
    public static ApiResult Refused(IReadOnlyList<Problem> problems, FieldNames? names = null)
    {
        var status = ApiStatus.Of(problems);
        return new(status, http => Error(http, problems, status, names ?? FieldNames.Request));
    }

    /// <summary>As the other, with what became of each part of the request.</summary>
    public static ApiResult Refused<T>(IReadOnlyList<Problem> problems, FieldNames names, T results)
    {
        var status = ApiStatus.Of(problems);
        return new(status, http => Error(http, problems, status, names, Write));

        void Write(Utf8JsonWriter json)
        {
            json.WritePropertyName("results"u8);
            JsonSerializer.Serialize(json, results, ApiJson.Options);
        }
    }

    /// <summary>One problem of the whole request.</summary>
    public static ApiResult Refused(Problem problem) => Refused([problem]);

    /// <summary>What a use case came to.</summary>
    public static ApiResult Of<T>(Outcome<T> outcome, FieldNames names, Func<T, ApiResult> answer)
        where T : notnull => outcome.Ok ? answer(outcome.Value) : Refused(outcome.Problems, names);

    /// <summary>The body, for those who keep it.</summary>
    public ReadOnlyMemory<byte> Body(HttpContext http) => body(http);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Body(httpContext);
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = ApiJson.ContentType;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        if (ETag is not null)
            response.Headers.ETag = ETag;
        if (Status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = "Bearer";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Error(
        HttpContext http,
        IReadOnlyList<Problem> problems,
        int status,
        FieldNames names,
        Action<Utf8JsonWriter>? more = null
    )
    {
        var services = http.RequestServices;
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = ApiJson.Options.Encoder }))
            ErrorBody.Write(
                json,
                problems,
                status,
                names,
                services.GetRequiredService<Call>().Actor,
                services.GetRequiredService<TimeProvider>().GetUtcNow(),
                more
            );
        return bytes.WrittenMemory;
    }
}
