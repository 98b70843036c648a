namespace Portvakt.Server.Settings;

/// <summary>Whose enterprise certificates an environment takes, as configured; docs/operate.md tells each setting.</summary>
public sealed class TrustSettings
{
    /// <summary>Roots: files, or folders whose files are all taken; PEM or DER.</summary>
    public List<string> Anchors { get; set; } = [];

    /// <summary>Certificates between roots and enterprises, in the same form.</summary>
    public List<string> Intermediates { get; set; } = [];

    /// <summary>Accepted policies; one ending in .* takes those below it too. Empty for the defaults of the kind.</summary>
    public List<string> Policies { get; set; } = [];

    /// <summary>Where revocation lists are got: http(s) addresses or files. Empty to ask for none.</summary>
    public List<string> RevocationLists { get; set; } = [];

    /// <summary>How often an address on the net is asked for its list.</summary>
    public TimeSpan RevocationInterval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a list whose successor is overdue is still believed.</summary>
    public TimeSpan RevocationGrace { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Whether a certificate is taken when no usable list tells whether it is revoked.</summary>
    public bool AcceptUnknownStatus { get; set; }

    /// <summary>Whether a certificate that is for encryption alone is refused.</summary>
    public bool RefuseEncryptionOnly { get; set; } = true;

    /// <summary>Whether a client with keys may name one by its certificate instead of by kid.</summary>
    public bool AcceptRegistered { get; set; }
}
