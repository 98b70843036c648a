using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// The wire tells another organisation's client (403) from one that does not exist (404), and existing tools rely on both.
/// Pages do not; so it is the REST face that looks again.
/// </summary>
internal sealed class ForeignClients(PortvaktDb db)
{
    /// <summary>Why the caller does not find a client.</summary>
    public async Task<Problem> Problem(string clientId, Call call, CancellationToken cancellation)
    {
        var environment = call.Environment.Name;
        var exists = await db.Integrations.AnyAsync(
            i => i.Environment == environment && i.ClientId == clientId,
            cancellation
        );
        return Domain.Basics.Problem.Of(exists ? Problems.NotYours : Problems.NotFound);
    }

    /// <summary>A client that is asked for, as it is shown.</summary>
    public async Task<ApiResult> Show(
        string clientId,
        Call call,
        ShowIntegration show,
        Func<Integration, ApiResult> answer,
        CancellationToken cancellation
    ) =>
        await show.Find(clientId, call.Environment, call.Actor, cancellation) is { } found
            ? answer(found)
            : ApiResult.Refused(await Problem(clientId, call, cancellation));

    /// <summary>What a use case on a client came to.</summary>
    /// <param name="names">What the fields are called; those of a client unless it was about something on it.</param>
    public async Task<ApiResult> Answer<T>(
        Outcome<T> outcome,
        string clientId,
        Call call,
        Func<T, ApiResult> answer,
        CancellationToken cancellation,
        FieldNames? names = null
    )
        where T : notnull =>
        outcome.Problems is [{ Code: Problems.NotFound }]
            ? ApiResult.Refused(await Problem(clientId, call, cancellation))
            : ApiResult.Of(outcome, names ?? ClientApi.Names, answer);
}
