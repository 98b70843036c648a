using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Accounts;

/// <summary>A link sent by mail. Only a hash of its secret is kept; it works once, for 24 hours.</summary>
public sealed class OneTimeLink
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private OneTimeLink() { }

    public Guid Id { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    public string SecretHash { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>The name that was typed when registering.</summary>
    public string Name { get; private set; } = "";

    public Language Language { get; private set; }

    public DateTimeOffset Created { get; private set; }

    public DateTimeOffset Expires { get; private set; }

    public DateTimeOffset? Used { get; private set; }

    /// <summary>Makes a link and the secret that its address carries; the secret is not stored.</summary>
    public static (OneTimeLink Link, string Secret) Create(
        LinkPurpose purpose,
        string email,
        string name,
        Language language,
        DateTimeOffset now
    )
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new OneTimeLink
        {
            Id = Identifiers.New(now),
            Purpose = purpose,
            SecretHash = Hash(secret),
            Email = email,
            Name = name,
            Language = language,
            Created = now,
            Expires = now + Lifetime,
        };
        return (link, secret);
    }

    /// <summary>
    /// What a secret is looked up by. A plain hash is enough: the secret has 256 random bits, and comparing
    /// hashes in an index tells nothing about it.
    /// </summary>
    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Why the link does not work at <paramref name="now"/>; null when it does.</summary>
    public Problem? Refusal(DateTimeOffset now)
    {
        if (Used is not null)
            return Problem.Of(Problems.LinkUsed);
        return now >= Expires ? Problem.Of(Problems.LinkExpired) : null;
    }

    public void Use(DateTimeOffset now) => Used = now;
}
