using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Accounts;

/// <summary>A link sent by mail. Only a hash of its secret is kept; it works once, for hours or days.</summary>
public sealed class OneTimeLink
{
    /// <summary>How long a link works that its receiver has just asked for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>How long an invitation works, which comes unasked and perhaps on a holiday.</summary>
    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(7);

    /// <summary>How long a link works that gives an account another address: its owner is waiting for it.</summary>
    public static readonly TimeSpan ChangeLifetime = TimeSpan.FromHours(4);

    private OneTimeLink() { }

    public Guid Id { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    public string SecretHash { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>The name that was typed when registering.</summary>
    public string Name { get; private set; } = "";

    public Language Language { get; private set; }

    /// <summary>
    /// The account that the link changes, or the notification point that it confirms; null for links that belong to an
    /// address.
    /// </summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The organisation that an invitation leads into; null for other links.</summary>
    public OrganisationId? Organisation { get; private set; }

    /// <summary>Whether who is invited becomes an administrator.</summary>
    public bool AsAdministrator { get; private set; }

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
        var secret = LinkSecret.New();
        var link = new OneTimeLink
        {
            Id = Identifiers.New(now),
            Purpose = purpose,
            SecretHash = LinkSecret.Hash(secret),
            Email = email,
            Name = name,
            Language = language,
            Created = now,
            Expires = now + Lifetime,
        };
        return (link, secret);
    }

    /// <summary>An invitation to an organisation.</summary>
    public static (OneTimeLink Link, string Secret) Invite(
        string email,
        OrganisationId organisation,
        bool asAdministrator,
        Language language,
        DateTimeOffset now
    )
    {
        var (link, secret) = Create(LinkPurpose.JoinOrganisation, email, "", language, now);
        link.Organisation = organisation;
        link.AsAdministrator = asAdministrator;
        link.Expires = now + InvitationLifetime;
        return (link, secret);
    }

    /// <summary>A link that makes <paramref name="email"/>, where it is sent, the address of an account.</summary>
    public static (OneTimeLink Link, string Secret) ChangeEmail(
        Guid accountId,
        string email,
        Language language,
        DateTimeOffset now
    )
    {
        var (link, secret) = Create(LinkPurpose.ChangeEmail, email, "", language, now);
        link.AccountId = accountId;
        link.Expires = now + ChangeLifetime;
        return (link, secret);
    }

    /// <summary>A link that confirms a notification point, sent to its address; it comes unasked, as an invitation.</summary>
    public static (OneTimeLink Link, string Secret) ConfirmPoint(
        NotificationPoint point,
        DateTimeOffset now
    )
    {
        var (link, secret) = Create(
            LinkPurpose.ConfirmNotificationPoint,
            point.Address,
            "",
            point.Language,
            now
        );
        link.AccountId = point.Id;
        link.Organisation = point.Owner;
        link.Expires = now + InvitationLifetime;
        return (link, secret);
    }

    /// <summary>Why the link does not work at <paramref name="now"/>; null when it does.</summary>
    public Problem? Refusal(DateTimeOffset now)
    {
        if (Used is not null)
            return Problem.Of(Problems.LinkUsed);
        return now >= Expires ? Problem.Of(Problems.LinkExpired) : null;
    }

    public void Use(DateTimeOffset now) => Used = now;
}
