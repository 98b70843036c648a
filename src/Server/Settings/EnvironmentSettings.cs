using Portvakt.Domain.Environments;
using Portvakt.Outside.Altinn;

namespace Portvakt.Server.Settings;

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

    /// <summary>
    /// Where the portal reaches the token endpoint when somebody tries a grant; null for the issuer's own address.
    /// </summary>
    public string? TokenDoor { get; set; }

    /// <summary>Altinn, when delegations, system users and consents are there; null for the register of our own.</summary>
    public AltinnSettings? Altinn { get; set; }

    /// <summary>
    /// What scopes and tokens call the register that delegations are in; null for what Altinn is called in an environment
    /// of its kind.
    /// </summary>
    public string? DelegationSource { get; set; }

    /// <summary>Who says who people are and what they may; null for the embedded provider, where it runs.</summary>
    public AnsattportenSettings? Ansattporten { get; set; }

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
