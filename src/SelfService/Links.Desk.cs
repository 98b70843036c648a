using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>The service desk's pages about administration clients and the terms of use.</summary>
public static partial class Links
{
    /// <summary>Who has accepted the terms.</summary>
    public const string DeskTerms = "/drift/vilkar";
    public const string DeskTermsFile = "/drift/vilkar/eksport";

    /// <summary>Everybody with an account in the installation.</summary>
    public const string DeskPeople = "/drift/personer";

    public const string AdminClients = "/drift/administrasjonsklienter";
    public const string GiveAdminClient = "/drift/administrasjonsklienter/ny";

    /// <summary>Those who have accepted one version.</summary>
    public static string DeskTermsOf(string version) =>
        $"{DeskTerms}?versjon={Uri.EscapeDataString(version)}";

    /// <summary>The same form, for an organisation that is known.</summary>
    public static string GiveAdminClientTo(OrganisationId number) =>
        $"{GiveAdminClient}?orgnr={number.Value}";

    /// <summary>The administration clients of one organisation.</summary>
    public static string AdminClientsOf(OrganisationId number) =>
        $"{AdminClients}?q={number.Value}";

    public static string AdminClient(EnvironmentName environment, string clientId) =>
        $"{AdminClients}/{environment}/{clientId}";

    public static string WithdrawAdminClient(EnvironmentName environment, string clientId) =>
        $"{AdminClient(environment, clientId)}/trekk-tilbake";
}
