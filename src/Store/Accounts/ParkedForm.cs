using Portvakt.Domain.Basics;

namespace Portvakt.Store.Accounts;

/// <summary>What somebody had typed when a sign-in was needed first; it waits a short while for them to come back.</summary>
public sealed class ParkedForm
{
    /// <summary>How long it waits.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(30);

    /// <summary>How many wait for one account: one in each of a few windows.</summary>
    public const int Most = 5;

    /// <summary>Largest, in bytes of its fields: more than anybody types.</summary>
    public const int LargestFields = 100_000;

    private ParkedForm() { }

    public Guid Id { get; private set; }

    /// <summary>Whose it is; nobody else gets it back.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Where it was sent.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The fields, encrypted.</summary>
    public byte[] ProtectedFields { get; private set; } = [];

    public DateTimeOffset At { get; private set; }

    public static ParkedForm Of(
        Guid accountId,
        string path,
        byte[] protectedFields,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            AccountId = accountId,
            Path = path,
            ProtectedFields = protectedFields,
            At = now,
        };
}
