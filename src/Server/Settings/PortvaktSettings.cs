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
    /// A JSON file of the terms of use, relative to the caller's folder; null for those that Portvakt comes with.
    /// </summary>
    public string? Terms { get; set; }

    /// <summary>
    /// The schemes of organisation numbers that are known, the default first; none for Norwegian numbers alone.
    /// </summary>
    public List<NumberSettings> NumberSchemes { get; set; } = [];

    /// <summary>The portal's public address; null for http://localhost and the port.</summary>
    public string? Portal { get; set; }

    /// <summary>The interface to listen on: localhost, an address, or * for all.</summary>
    public string Listen { get; set; } = "localhost";

    /// <summary>The embedded login provider's public address; null for http://localhost and the port.</summary>
    public string? Login { get; set; }

    /// <summary>
    /// Which faces this process runs: portal, token and login, separated by spaces. Null for all in Trial, and for all but
    /// login in Operation.
    /// </summary>
    public string? Faces { get; set; }

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

    /// <summary>When people are told of what ends.</summary>
    public NoticeTimes Notices { get; set; } = new();

    /// <summary>Figures for Prometheus; off unless a port is named.</summary>
    public MetricsSettings Metrics { get; set; } = new();

    /// <summary>PFX that encrypts keys at rest in Operation: path and password.</summary>
    public CertificateSettings? KeyEncryption { get; set; }
}
