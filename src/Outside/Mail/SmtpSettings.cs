namespace Portvakt.Outside.Mail;

/// <summary>The SMTP server that mails leave through.</summary>
public sealed record SmtpSettings
{
    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    /// <summary>None, StartTls or Tls.</summary>
    public string Security { get; init; } = "StartTls";

    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>The address that mails come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Null for mails without a signature of ours.</summary>
    public DkimSettings? Dkim { get; init; }
}
