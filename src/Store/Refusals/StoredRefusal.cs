using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Refusals;

/// <summary>A <see cref="Refusal"/> as it lies in the database for a day.</summary>
public sealed class StoredRefusal
{
    private StoredRefusal() { }

    /// <summary>Given by the database, in the order of writing.</summary>
    public long Id { get; private set; }

    public string TraceId { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public EnvironmentName Environment { get; private set; }

    public string ClientId { get; private set; } = "";

    public string Code { get; private set; } = "";

    public string FailedRule { get; private set; } = "";

    public int Passed { get; private set; }

    public bool IsAuthenticated { get; private set; }

    public IReadOnlyList<string> ClaimNames { get; private set; } = [];

    /// <summary>The scope that it was about; null for most.</summary>
    public string? Scope { get; private set; }

    public static StoredRefusal Of(Refusal refusal) =>
        new()
        {
            TraceId = refusal.TraceId,
            At = refusal.At,
            Environment = refusal.Environment,
            ClientId = refusal.ClientId,
            Code = refusal.Code,
            FailedRule = refusal.FailedRule,
            Passed = refusal.Passed,
            IsAuthenticated = refusal.IsAuthenticated,
            ClaimNames = refusal.ClaimNames,
            Scope = refusal.Scope,
        };

    /// <summary>The refusal again.</summary>
    public Refusal Read() =>
        new(
            TraceId,
            At,
            Environment,
            ClientId,
            Code,
            FailedRule,
            Passed,
            IsAuthenticated,
            ClaimNames,
            Scope
        );
}
