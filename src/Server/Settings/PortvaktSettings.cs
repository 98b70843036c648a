using Portvakt.Domain.Environments;
using Portvakt.Outside.Altinn;
using Portvakt.Outside.Mail;
using Portvakt.Outside.Register;
using Portvakt.Store;
using Portvakt.TokenServer.Limits;

namespace Portvakt.Server.Settings;

/// <summary>The configuration block "Portvakt", as written; see <see cref="Installation"/> for what follows from it.</summary>
public sealed class PortvaktSettings
{
    /// <summary>Base port of the default addresses: the portal's. Issuers and admin APIs follow after it.</summary>
    public int Port { get; set; } = 8080;

    /// <summary>Data folder, relative to the caller's.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Trial or Operation; null to imply Trial while every listener is loopback.</summary>
    public StoreMode? Mode { get; set; }

    /// <summary>Whether an empty Trial store is filled with demo data.</summary>
    public bool Demo { get; set; } = true;

    /// <summary>The service desk's e-mail address.</summary>
    public string ServiceDesk { get; set; } = "";

    /// <summary>The organisation that runs the installation; it owns the built-in scopes.</summary>
    public OperatorSettings Operator { get; set; } = new();

    /// <summary>
    /// The schemes of organisation numbers that are known, the default first; none for Norwegian numbers alone.
    /// </summary>
    public List<NumberSettings> NumberSchemes { get; set; } = [];

    /// <summary>The portal's public address; null for http://localhost and the port.</summary>
    public string? Portal { get; set; }

    /// <summary>The interface to listen on: localhost, an address, or * for all.</summary>
    public string Listen { get; set; } = "localhost";

    /// <summary>Which faces this process runs: portal, token, or both, separated by a space.</summary>
    public string Faces { get; set; } = "portal token";

    /// <summary>
    /// Addresses or networks (10.0.0.0/8) of the proxies in front, whose X-Forwarded-For and -Proto are believed.
    /// </summary>
    public List<string> Proxies { get; set; } = [];

    /// <summary>How the self-service API answers.</summary>
    public AdminApiSettings AdminApi { get; set; } = new();

    /// <summary>Rates of token requests that are borne.</summary>
    public RateSettings Rates { get; set; } = new();

    /// <summary>Days that rows are kept, by the names in docs/operate.md; what is not named keeps its default.</summary>
    public Dictionary<string, int> Retention { get; set; } = [];

    /// <summary>The environments, in the order of their ports.</summary>
    public List<EnvironmentSettings> Environments { get; set; } = [];

    /// <summary>Where the public register of organisations is.</summary>
    public RegisterSettings Register { get; set; } = new();

    /// <summary>Mail server; without one Trial shows mails at /dev/mail.</summary>
    public SmtpSettings? Smtp { get; set; }

    /// <summary>PFX that encrypts keys at rest in Operation: path and password.</summary>
    public CertificateSettings? KeyEncryption { get; set; }
}

/// <summary>One environment, as configured.</summary>
public sealed class EnvironmentSettings
{
    public string Name { get; set; } = "";

    /// <summary>Test or Prod.</summary>
    public string Kind { get; set; } = "Test";

    /// <summary>The issuer, with its trailing slash; null for http://localhost and the port.</summary>
    public string? Issuer { get; set; }

    /// <summary>The admin API's address; null for http://localhost and the port.</summary>
    public string? AdminApi { get; set; }

    /// <summary>Altinn, when delegations, system users and consents are there; null for the register of our own.</summary>
    public AltinnSettings? Altinn { get; set; }

    /// <summary>
    /// What scopes and tokens call the register that delegations are in; null for what Altinn is called in an environment
    /// of its kind.
    /// </summary>
    public string? DelegationSource { get; set; }

    /// <summary>Further audiences that grants may name, for clients that cannot be pointed elsewhere.</summary>
    public List<string> AcceptedAudiences { get; set; } = [];

    /// <summary>Whether clients may bind tokens to a key of theirs (DPoP): Off, On or WithNonce.</summary>
    public DpopUse Dpop { get; set; }

    /// <summary>Whether scopes may have opaque tokens, which APIs ask about.</summary>
    public bool OpaqueTokens { get; set; }

    /// <summary>A second issuer for cloud providers; null for none.</summary>
    public SkyportenSettings? Skyporten { get; set; }

    /// <summary>What its tokens are signed with.</summary>
    public SigningSettings Signing { get; set; } = new();

    /// <summary>Whose enterprise certificates it takes.</summary>
    public TrustSettings Certificates { get; set; } = new();
}

/// <summary>Where the self-service API follows the original although another answer serves clients better.</summary>
public sealed class AdminApiSettings
{
    /// <summary>Whether an empty list is answered with 404 and "does not have any" instead of [].</summary>
    public bool EmptyListsAreErrors { get; set; }
}

/// <summary>The organisation that runs the installation.</summary>
public sealed class OperatorSettings
{
    public string Number { get; set; } = "";

    public string Name { get; set; } = "";
}

/// <summary>A certificate file.</summary>
public sealed class CertificateSettings
{
    public string Path { get; set; } = "";

    public string? Password { get; set; }
}
