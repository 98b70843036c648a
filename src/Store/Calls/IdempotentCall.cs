using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Calls;

/// <summary>
/// That an organisation's call with an Idempotency-Key was carried out. It is saved together with what the call
/// changed, so that no change is ever made twice; the answer is added right after.
/// </summary>
public sealed class IdempotentCall
{
    private IdempotentCall() { }

    public EnvironmentName Environment { get; private set; }

    public OrganisationId Organisation { get; private set; }

    /// <summary>The client or the person that called; keys of different callers never meet.</summary>
    public string ClientId { get; private set; } = "";

    /// <summary>As the header had it.</summary>
    public string Key { get; private set; } = "";

    /// <summary>SHA-256 of method, address and body: the same key with another request is a mistake.</summary>
    public byte[] Fingerprint { get; private set; } = [];

    public DateTimeOffset At { get; private set; }

    /// <summary>HTTP status of the answer; 0 until it is known.</summary>
    public int Status { get; private set; }

    /// <summary>The answer's body, encrypted, for it may hold a client's secret; null until it is known.</summary>
    public byte[]? ProtectedAnswer { get; private set; }

    /// <summary>The ETag of the answer; null for none.</summary>
    public string? EntityTag { get; private set; }

    /// <summary>What a caller's keys are kept under.</summary>
    public static string CallerOf(Actor caller) => caller.ClientId ?? caller.PersonId.ToString()!;

    public static IdempotentCall Begin(
        EnvironmentName environment,
        Actor caller,
        string key,
        byte[] fingerprint,
        DateTimeOffset now
    ) =>
        new()
        {
            Environment = environment,
            Organisation = caller.Organisation!.Value,
            ClientId = CallerOf(caller),
            Key = key,
            Fingerprint = fingerprint,
            At = now,
        };

    /// <summary>Notes what was answered.</summary>
    public void Answered(int status, byte[] protectedAnswer, string? etag)
    {
        Status = status;
        ProtectedAnswer = protectedAnswer;
        EntityTag = etag;
    }
}
