using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.Server.Settings;

/// <summary>What this process runs: addresses, mode, places. Worked out once from the settings.</summary>
public sealed record Installation
{
    private const string PortalFace = "portal";
    private const string TokenFace = "token";
    private const string LoginFace = "login";

    public required StoreMode Mode { get; init; }

    /// <summary>Absolute path.</summary>
    public required string DataFolder { get; init; }

    /// <summary>PostgreSQL; null for SQLite in the data folder.</summary>
    public required string? ConnectionString { get; init; }

    public required string Portal { get; init; }

    /// <summary>The embedded login provider's public address, without a trailing slash.</summary>
    public required string Login { get; init; }

    public required Landscape Landscape { get; init; }

    public required PortvaktSettings Settings { get; init; }

    /// <summary>Days that rows are kept, by the name of the rule, where they are not the default.</summary>
    public required IReadOnlyDictionary<string, int> Retention { get; init; }

    /// <summary>When people are told of what ends.</summary>
    public required NoticeSettings Notices { get; init; }

    /// <summary>What organisations accept before their people change anything.</summary>
    public required TermsBook Terms { get; init; }

    /// <summary>The organisation numbers that it knows.</summary>
    public required NumberSchemes Numbers { get; init; }

    /// <summary>The organisation that runs the installation.</summary>
    public required OrganisationId OperatorNumber { get; init; }

    /// <summary>Whether this process answers the portal's and the admin APIs' addresses.</summary>
    public required bool RunsPortal { get; init; }

    /// <summary>Whether this process answers the issuers' addresses.</summary>
    public required bool RunsToken { get; init; }

    /// <summary>Whether this process answers the embedded login provider's address.</summary>
    public required bool RunsLogin { get; init; }

    public bool IsTrial => Mode == StoreMode.Trial;

    /// <summary>The first port after the portal's; issuers come first, then the login provider, then the admin APIs.</summary>
    private static int IssuerPort(int port, int index) => port + 1 + index;

    private static int LoginPortOf(PortvaktSettings settings) =>
        settings.Port + 1 + settings.Environments.Count;

    /// <summary>The admin API's port stands after those of the issuers and the login provider.</summary>
    private static int AdminPort(int port, int index, int environments) =>
        port + 2 + environments + index;

    /// <summary>Works out addresses and mode; throws <see cref="StartRefused"/> with one sentence when it cannot.</summary>
    public static Installation From(PortvaktSettings settings, string? connectionString)
    {
        if (settings.Environments.Count == 0)
            throw new StartRefused("No environments are configured under Portvakt:Environments.");
        var last = AdminPort(
            settings.Port,
            settings.Environments.Count - 1,
            settings.Environments.Count
        );
        if (settings.Port < 1 || last > System.Net.IPEndPoint.MaxPort)
            throw new StartRefused(
                $"The base port must be from 1 to {System.Net.IPEndPoint.MaxPort - (last - settings.Port)}: the faces listen on the ports after it."
            );
        var environments = settings
            .Environments.Select((e, i) => Environment(settings, e, i))
            .ToList();
        DemandOwnNames(environments);
        var mode = ModeOf(settings);
        foreach (var environment in settings.Environments)
        {
            AltinnAddress.Check(environment, mode);
            TokenDoorAddress.Check(environment, mode);
        }
        var faces = FacesOf(settings, mode, environments);
        RegisterAddress.Check(settings.Register, mode);
        var numbers = NumberTable.Read(settings.NumberSchemes);
        var operatorNumber = numbers.Parse(settings.Operator.Number) is { Ok: true } number
            ? number.Value
            : throw new StartRefused("Portvakt:Operator:Number is not an organisation number.");
        return new Installation
        {
            RunsPortal = faces.Contains(PortalFace),
            RunsToken = faces.Contains(TokenFace),
            RunsLogin = faces.Contains(LoginFace),
            Mode = mode,
            DataFolder = Path.GetFullPath(settings.Data),
            ConnectionString = string.IsNullOrWhiteSpace(connectionString)
                ? null
                : connectionString,
            Portal = (settings.Portal ?? $"http://localhost:{settings.Port}").TrimEnd('/'),
            Login = (settings.Login ?? $"http://localhost:{LoginPortOf(settings)}").TrimEnd('/'),
            Landscape = new Landscape(environments),
            Numbers = numbers,
            OperatorNumber = operatorNumber,
            Notices = NoticeTable.Read(settings.Notices, operatorNumber),
            Terms = TermsText.Read(settings.Terms),
            Settings = settings,
            Retention = RetentionDays.Read(settings.Retention),
        };
    }

    /// <summary>The ports of the self-service APIs.</summary>
    public IEnumerable<int> ApiPorts =>
        Landscape.Environments.Select(
            (_, i) => AdminPort(Settings.Port, i, Landscape.Environments.Count)
        );

    public IEnumerable<int> TokenPorts =>
        Landscape
            .Environments.Select((_, i) => IssuerPort(Settings.Port, i))
            .Concat(Settings.Environments.Select(e => e.Skyporten?.Port).OfType<int>());

    public int LoginPort => LoginPortOf(Settings);

    private static string[] FacesOf(
        PortvaktSettings settings,
        StoreMode mode,
        IEnumerable<InstalledEnvironment> environments
    )
    {
        string[] usual =
            mode == StoreMode.Trial ? [PortalFace, TokenFace, LoginFace] : [PortalFace, TokenFace];
        var faces = settings.Faces?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? usual;
        if (faces.Length == 0 || faces.Except([PortalFace, TokenFace, LoginFace]).Any())
            throw new StartRefused("Portvakt:Faces must be some of portal, token and login.");
        if (
            mode == StoreMode.Operation
            && faces.Contains(LoginFace)
            && environments.All(e => e.Kind == EnvironmentKind.Prod)
        )
            throw new StartRefused(
                "Portvakt:Faces has login, but there is no test environment: made-up people sign in to those only."
            );
        return faces;
    }

    private static InstalledEnvironment Environment(
        PortvaktSettings settings,
        EnvironmentSettings environment,
        int index
    )
    {
        if (!EnvironmentName.TryParse(environment.Name, out var name))
            throw new StartRefused(
                $"'{environment.Name}' is not an environment name: use a-z and digits, a letter first."
            );
        if (!Enum.TryParse<EnvironmentKind>(environment.Kind, ignoreCase: true, out var kind))
            throw new StartRefused($"Environment {name}: kind must be Test or Prod.");
        var count = settings.Environments.Count;
        var installed = new InstalledEnvironment(
            name,
            kind,
            environment.Issuer ?? $"http://localhost:{IssuerPort(settings.Port, index)}/",
            (
                environment.AdminApi ?? $"http://localhost:{AdminPort(settings.Port, index, count)}"
            ).TrimEnd('/')
        )
        {
            Signing = environment.Signing.Policy(name),
            BindsTokens = environment.Dpop != DpopUse.Off,
            OpaqueTokens = environment.OpaqueTokens,
        };
        if (!string.IsNullOrWhiteSpace(environment.DelegationSource))
            installed = installed with { DelegationSource = environment.DelegationSource };
        return installed with { AltinnPages = AltinnAddress.Pages(environment, installed) };
    }

    private static void DemandOwnNames(IEnumerable<InstalledEnvironment> environments)
    {
        if (
            environments.CountBy(e => e.Name).FirstOrDefault(name => name.Value > 1) is
            { Value: > 1 } twice
        )
            throw new StartRefused(
                $"Portvakt:Environments names {twice.Key} twice: each environment needs a name of its own."
            );
    }

    private static StoreMode ModeOf(PortvaktSettings settings)
    {
        if (settings.Mode is { } chosen)
            return chosen;
        return settings.Listen is "localhost" or "127.0.0.1" or "::1"
            ? StoreMode.Trial
            : throw new StartRefused(
                "Choose a mode: --mode Trial or --mode Operation. It is only implied while the server listens on this machine alone."
            );
    }
}
