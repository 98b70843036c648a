using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Accounts;

/// <summary>
/// That within a session somebody has signed in at an environment's provider. It lies here and not in the cookie: the
/// provider's token never leaves the server, and signing out at the provider ends it.
/// </summary>
public sealed class StrongSignIn
{
    /// <summary>It ends this long after the last click.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>It ends this long after it began, however busy it is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(120);

    /// <summary>How long after showing who one is one may change something in production.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(60);

    private StrongSignIn() { }

    public string SessionId { get; private set; } = "";

    public EnvironmentName Environment { get; private set; }

    /// <summary>Who the provider says it is.</summary>
    public Guid PersonId { get; private set; }

    public string Issuer { get; private set; } = "";

    /// <summary>sid: the session at the provider; null when it tells none.</summary>
    public string? ProviderSession { get; private set; }

    /// <summary>How the person showed who they are; null when the provider tells nothing.</summary>
    public string? Acr { get; private set; }

    /// <summary>When the person last showed who they are.</summary>
    public DateTimeOffset AuthenticatedAt { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset LastSeen { get; private set; }

    /// <summary>The rights and roles by organisation that the provider told; null when they are read from the register here.</summary>
    public string? ToldRights { get; private set; }

    public static StrongSignIn Of(
        string sessionId,
        EnvironmentName environment,
        Guid personId,
        ProviderAnswer answer,
        DateTimeOffset now
    ) =>
        new()
        {
            SessionId = sessionId,
            Environment = environment,
            PersonId = personId,
            Issuer = answer.Issuer,
            ProviderSession = answer.Session,
            Acr = answer.Acr,
            AuthenticatedAt = answer.AuthenticatedAt,
            Since = now,
            LastSeen = now,
            ToldRights = answer.ToldRights,
        };

    /// <summary>Whether it still holds.</summary>
    public bool HoldsAt(DateTimeOffset now) => now < Since + Longest && now < LastSeen + Idle;

    /// <summary>Whether it is recent enough for a change in production.</summary>
    public bool IsFreshAt(DateTimeOffset now) => now < AuthenticatedAt + Fresh;
}
