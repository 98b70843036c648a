namespace Portvakt.Domain.Organisations;

/// <summary>
/// A way for a person to sign in: the subject of an OpenID Connect provider. One person may have several, besides
/// accounts; a subject belongs to one person.
/// </summary>
public sealed class ProviderSignIn
{
    public const int IssuerLength = 300;

    /// <summary>OpenID Connect Core section 2: at most 255 ASCII characters.</summary>
    public const int SubjectLength = 255;

    private ProviderSignIn() { }

    /// <summary>The provider, as its tokens name it.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>The person, as the provider names them; means something together with the issuer only.</summary>
    public string Subject { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public static ProviderSignIn Of(
        string issuer,
        string subject,
        Guid personId,
        DateTimeOffset now
    ) =>
        new()
        {
            Issuer = issuer,
            Subject = subject,
            PersonId = personId,
            Since = now,
        };
}
