using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Store.Accounts;

/// <summary>
/// Attempts of one kind for one subject, whether or not an account of that address exists: a lock that only real
/// addresses get would tell which ones are real.
/// </summary>
public sealed class SignInAttempts
{
    /// <summary>Attempts before the subject is locked.</summary>
    public const int Limit = 5;

    /// <summary>A supplier has many customers, who each hear of it once.</summary>
    private const int CustomerMails = 200;

    private SignInAttempts() { }

    /// <summary>SHA-256 of kind and subject: nobody can list from here what was typed.</summary>
    public string AddressHash { get; private set; } = "";

    public int Failures { get; private set; }

    public DateTimeOffset Last { get; private set; }

    /// <summary>The first attempt.</summary>
    public static SignInAttempts First(string key, DateTimeOffset now) =>
        new()
        {
            AddressHash = key,
            Failures = 1,
            Last = now,
        };

    /// <summary>
    /// The key of a kind and a subject. Upper case, as accounts are looked up: an address must not be given a count
    /// of its own by each spelling that leads to the same account.
    /// </summary>
    public static string Key(AttemptKind kind, string subject) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {subject.Trim().ToUpperInvariant()}"))
        );

    /// <summary>How many of a kind are let through.</summary>
    public static int MostOf(AttemptKind kind) =>
        kind == AttemptKind.CustomerMail ? CustomerMails : Limit;

    /// <summary>How long a lock lasts, and how long attempts are remembered.</summary>
    public static TimeSpan Window(AttemptKind kind) =>
        kind switch
        {
            AttemptKind.Password or AttemptKind.Code => TimeSpan.FromMinutes(15),
            AttemptKind.PersonLookUp => TimeSpan.FromHours(1),
            AttemptKind.WebhookTest => TimeSpan.FromMinutes(1),
            // As long as the links in the mails that were sent work.
            _ => OneTimeLink.Lifetime,
        };

    /// <summary>How much longer the subject is locked; null when it is not.</summary>
    public TimeSpan? LockedFor(TimeSpan window, DateTimeOffset now) =>
        Failures >= Limit && now < Last + window ? Last + window - now : null;
}
