namespace Portvakt.Outside.Mail;

/// <summary>What mails are signed with (DKIM): the domain's public key lies in its DNS, under the selector.</summary>
public sealed record DkimSettings
{
    public string Domain { get; init; } = "";

    public string Selector { get; init; } = "";

    /// <summary>The private key: PEM, RSA or Ed25519.</summary>
    public string KeyFile { get; init; } = "";
}
