namespace Portvakt.Server.Settings;

/// <summary>An OpenID Connect provider that people sign in with: Ansattporten, or another by mapping.</summary>
public sealed class AnsattportenSettings
{
    /// <summary>The issuer.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>Null for a public client, which shows itself by PKCE.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>acr_values: high, substantial; null for none.</summary>
    public string? Acr { get; set; }

    /// <summary>
    /// ansattporten:altinn:service or ansattporten:altinn:resource; null to send no authorization_details.
    /// </summary>
    public string? DetailsType { get; set; } = "ansattporten:altinn:service";

    /// <summary>What the right "Selvbetjening av APIer" is called there.</summary>
    public string Apis { get; set; } = "urn:altinn:resource:5621:1";

    /// <summary>What the right "Selvbetjening av integrasjoner" is called there.</summary>
    public string Integrations { get; set; } = "urn:altinn:resource:5613:1";

    /// <summary>What the right "Selvbetjening for leverandører" is called there.</summary>
    public string Suppliers { get; set; } = "urn:altinn:resource:5622:1";

    /// <summary>
    /// The claim with the organisation's number, at a provider without authorization_details; null to read those.
    /// </summary>
    public string? OrganisationClaim { get; set; }

    /// <summary>The claim with the words of the rights, at a provider without authorization_details.</summary>
    public string? RightsClaim { get; set; }

    /// <summary>
    /// The claim with the person's roles; null where the provider tells none. It is how an organisation can come to its first
    /// administrator without the service desk.
    /// </summary>
    public string? RoleClaim { get; set; }

    /// <summary>What the role is called there that makes somebody administrator of whom they represent.</summary>
    public string AdministratorRole { get; set; } = "administrator";

    /// <summary>The claim with the national identity number; null where there is none.</summary>
    public string? NumberClaim { get; set; } = "pid";

    /// <summary>
    /// Whether rights are those of the register here, read at each request, and not those that the provider tells.
    /// </summary>
    public bool RightsAreHere { get; set; }
}
