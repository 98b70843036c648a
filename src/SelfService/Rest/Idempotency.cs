using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Calls;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): a POST that is sent again, because its answer was lost on
/// the way, is answered again and not carried out again. The note of it is saved together with the change.
/// </summary>
internal sealed class Idempotency(
    Call call,
    PortvaktDb db,
    IDataProtectionProvider protection,
    TimeProvider time
)
{
    public const string Header = "Idempotency-Key";

    private const int LongestKey = 255;

    private readonly IDataProtector protector = protection.CreateProtector("idempotent-calls");

    public async ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.TryGetValue(Header, out var values))
            return await next(context);
        var key = values.ToString();
        if (key.Length is 0 or > LongestKey || key.Any(c => c is <= ' ' or > '~'))
            return ApiResult.Refused(Problem.Of(Problems.IdempotencyKeyMalformed));
        var fingerprint = await Fingerprint(http);
        if (await Find(key, http.RequestAborted) is { } known)
            return Again(http, known, fingerprint);
        var now = time.GetUtcNow();
        var note = IdempotentCall.Begin(call.Environment.Name, call.Actor, key, fingerprint, now);
        db.IdempotentCalls.Add(note);
        var result = (ApiResult)(await next(context))!;
        // The same key may have come a moment earlier on another connection; then nothing was saved here.
        if (!result.Ok)
            return await Find(key, http.RequestAborted) is { } first
                ? Again(http, first, fingerprint)
                : result;
        await Keep(note, result, http);
        return result;
    }

    private async Task Keep(IdempotentCall note, ApiResult result, HttpContext http)
    {
        note.Answered(result.Status, protector.Protect(result.Body(http).ToArray()), result.ETag);
        // The one who hung up is the one who will ask again.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private ApiResult Again(HttpContext http, IdempotentCall known, byte[] fingerprint)
    {
        if (!known.Fingerprint.AsSpan().SequenceEqual(fingerprint))
            return ApiResult.Refused(Problem.Of(Problems.IdempotencyKeyReused));
        if (known.ProtectedAnswer is not { } answer)
            return ApiResult.Refused(Problem.Of(Problems.IdempotencyUnfinished));
        http.Response.Headers["Idempotency-Replayed"] = "true";
        return ApiResult.Again(known.Status, protector.Unprotect(answer), known.EntityTag);
    }

    private Task<IdempotentCall?> Find(string key, CancellationToken cancellation)
    {
        var environment = call.Environment.Name;
        var organisation = call.Organisation;
        var client = IdempotentCall.CallerOf(call.Actor);
        return db
            .IdempotentCalls.AsNoTracking()
            .FirstOrDefaultAsync(
                c =>
                    c.Environment == environment
                    && c.Organisation == organisation
                    && c.ClientId == client
                    && c.Key == key,
                cancellation
            );
    }

    /// <summary>The body is read here and again by the operation.</summary>
    private static async Task<byte[]> Fingerprint(HttpContext http)
    {
        // In memory: a body may hold what must never lie in a temporary file.
        http.Request.EnableBuffering(bufferThreshold: ApiBody.MaxKilobytes * 1024);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var address = $"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}\n";
        hash.AppendData(Encoding.UTF8.GetBytes(address));
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        hash.AppendData(body.ToArray());
        http.Request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
