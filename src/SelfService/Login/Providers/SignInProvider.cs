using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>
/// The OpenID Connect provider that an environment trusts to say who somebody is and for whom: Ansattporten, the embedded
/// one, or any other that tells a subject.
/// </summary>
public sealed record SignInProvider
{
    public required EnvironmentName Environment { get; init; }

    /// <summary>The provider's issuer; its discovery document lies under it.</summary>
    public required Uri Authority { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Null for a client that shows itself by PKCE alone.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>
    /// Whether rights are read from the register here at each request; otherwise they are those of the id_token and hold
    /// for the session.
    /// </summary>
    public bool RightsAreHere { get; init; }

    /// <summary>acr_values of the request (OpenID Connect Core section 3.1.2.1): high, substantial; null for none.</summary>
    public string? Acr { get; init; }

    /// <summary>The type of authorization_details; null to send none.</summary>
    public string? DetailsType { get; init; }

    /// <summary>What each right is called there: an Altinn service or resource, or a word of another provider.</summary>
    public IReadOnlyDictionary<Right, string> Resources { get; init; } =
        new Dictionary<Right, string>();

    /// <summary>The claim that holds the organisation's number, at providers without authorization_details.</summary>
    public string? OrganisationClaim { get; init; }

    /// <summary>The claim that holds the rights' words, at providers without authorization_details.</summary>
    public string? RightsClaim { get; init; }

    /// <summary>The claim that holds the person's roles; null where the provider tells none.</summary>
    public string? RoleClaim { get; init; }

    /// <summary>What the role that makes somebody administrator of whom they represent is called there.</summary>
    public string AdministratorRole { get; init; } = "";

    /// <summary>The claim that holds the national identity number; null where there is none.</summary>
    public string? NumberClaim { get; init; } = "pid";

    /// <summary>Whether it may be reached without TLS: on this machine, for trying out.</summary>
    public bool IsLoopback { get; init; }

    /// <summary>The name of its authentication scheme.</summary>
    public string Scheme => $"provider-{Environment}";

    /// <summary>Where the provider sends people back to.</summary>
    public string CallbackPath => $"/{Environment}/ansattporten/svar";

    /// <summary>Where the provider sends people after signing out there.</summary>
    public string SignedOutPath => $"/{Environment}/ansattporten/ut";
}
