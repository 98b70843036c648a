using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Trial;

/// <summary>Writes the demo's files: readable by their owner alone, never in git, new for each data folder.</summary>
internal sealed class DemoFiles(string dataFolder)
{
    /// <summary>Where they lie in the data folder.</summary>
    public const string Folder = "demo";

    public const string PeopleFile = "people.md";

    /// <summary>How the line begins that tells where to sign in, and with what.</summary>
    public const string SignIn = "Sign in at ";

    public static readonly IReadOnlyList<string> OfClients =
    [
        "consumer.env",
        "certificate.env",
        "supplier.env",
        "systemuser.env",
        "selvbetjening.env",
    ];

    private readonly string folder = Path.Combine(dataFolder, Folder);

    public static string SignInLine(string portal, string password) =>
        $"{SignIn}{portal}/min-profil with the password `{password}`.";

    /// <summary>The password in such a line.</summary>
    public static string PasswordIn(string line) => line.Split('`').ElementAtOrDefault(1) ?? "";

    /// <summary>What MP_PFX says of the demo's certificate.</summary>
    public static string Pfx(string folder, string password) => $"{PfxPath(folder)}|{password}";

    private static string PfxPath(string folder) => Path.Combine(folder, "certificate.pfx");

    public void Consumer(InstalledEnvironment environment, DemoClient client) =>
        Write("consumer.env", Client(environment, client));

    public void Administration(InstalledEnvironment environment, DemoClient client) =>
        Write(
            "selvbetjening.env",
            [
                .. Client(environment, client),
                $"SS_API={environment.AdminApi}",
                $"SS_PREFIX={DemoOrganisations.Fjelltake.Prefix}",
                $"SS_SCOPE={DemoScopes.Open}",
                $"SS_CONSUMER={DemoOrganisations.Fossekall.Number}",
            ]
        );

    public void Certificate(
        InstalledEnvironment environment,
        Integration client,
        X509Certificate2 certificate
    )
    {
        var password = TestPfx.NewPassword();
        TestPfx.Write(PfxPath(folder), certificate, password, FileMode.Create);
        Write(
            "certificate.env",
            [
                $"MP_ISSUER={environment.Issuer}",
                $"MP_PFX={Pfx(folder, password)}",
                $"MP_PFX_CLIENT_ID={client.ClientId}",
                $"MP_SCOPE={string.Join(' ', client.Scopes.Select(s => s.Scope.Value))}",
            ]
        );
    }

    /// <summary>Two files about one client: it acts for a customer by delegation, or as a system user of it.</summary>
    public void Supplier(InstalledEnvironment environment, DemoClient client)
    {
        var customer = DemoOrganisations.Fossekall.Number;
        Write(
            "supplier.env",
            [
                .. Client(environment, client),
                $"MP_CONSUMER_ORG={customer}",
                $"MP_RESOURCE={DemoScopes.DelegableAudience}",
            ]
        );
        Write("systemuser.env", [.. Client(environment, client), $"MP_SYSTEMUSER_ORG={customer}"]);
    }

    public void People(string portal, string password, string operatorEmail, string operatorSecret)
    {
        var text = new StringBuilder("# Demo sign-ins\n\n")
            .Append(CultureInfo.InvariantCulture, $"{SignInLine(portal, password)}\n\n")
            .Append(
                "| E-mail | Name | Organisation | Number | Administrator |\n|---|---|---|---|---|\n"
            );
        foreach (var person in DemoPeople.All)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {person.Email} | {person.Name} | {person.Organisation.Name} | {person.Organisation.Number} | {(person.Administrator ? "yes" : "no")} |\n"
            );
        text.Append("\n## Service desk\n\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"{operatorEmail}, same password; one-time codes from the secret `{operatorSecret}` (any authenticator app, or `oathtool --totp -b SECRET`).\n"
            );
        text.Append("\n## Clients\n\n")
            .Append("`portvakt token --env-file FILE` fetches a token with each of these:\n\n")
            .Append("| File | Client |\n|---|---|\n")
            .Append("| consumer.env | a registered key, a granted scope |\n")
            .Append(
                "| certificate.env | no key, an enterprise certificate of the demo's authority |\n"
            )
            .Append(
                "| supplier.env | a supplier for a customer that delegated; `--plain` for itself |\n"
            )
            .Append("| systemuser.env | the same supplier as the customer's system user |\n")
            .Append("| selvbetjening.env | administration scopes, for the self-service API |\n");
        AddIdentities(text);
        Write(PeopleFile, [text.ToString().TrimEnd()]);
    }

    /// <summary>The same people, as they sign in to production.</summary>
    private static void AddIdentities(StringBuilder text)
    {
        text.Append("\n## Ansattporten, embedded\n\n")
            .Append(
                "Choose one of these on its page, or sign in without a page by `login_hint`: the number, "
            )
            .Append("and after a semicolon the organisation's number if there is a choice. ")
            .Append("Roles count everywhere, rights were given in every environment.\n\n")
            .Append("| Number | Name | Organisation | Role | Rights |\n|---|---|---|---|---|\n");
        foreach (var identity in DemoIdentities.All)
        foreach (var standing in identity.Standings)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {identity.Number} | {identity.Person.Name} | {standing.Organisation.Name} | {Word(standing.Role)} | {string.Join(", ", standing.Rights.Select(Word))} |\n"
            );
    }

    private static string Word(Role? role) =>
        role switch
        {
            Role.GeneralManager => "daglig leder",
            Role.MainAdministrator => "hovedadministrator",
            _ => "",
        };

    private static string Word(Right right) =>
        right switch
        {
            Right.Apis => "Selvbetjening av APIer",
            Right.Integrations => "Selvbetjening av integrasjoner",
            _ => "Selvbetjening for leverandører",
        };

    private static List<string> Client(InstalledEnvironment environment, DemoClient client) =>
        [
            $"MP_ISSUER={environment.Issuer}",
            $"MP_CLIENT_ID={client.Integration.ClientId}",
            $"MP_JWK={client.PrivateJwk}",
            $"MP_SCOPE={string.Join(' ', client.Integration.Scopes.Select(s => s.Scope.Value))}",
        ];

    private void Write(string name, IEnumerable<string> lines)
    {
        System.IO.Directory.CreateDirectory(folder);
        using var file = OwnerFile.Open(Path.Combine(folder, name), FileMode.Create);
        using var writer = new StreamWriter(file);
        foreach (var line in lines)
            writer.Write(line + "\n");
    }
}
