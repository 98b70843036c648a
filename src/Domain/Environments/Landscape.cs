namespace Portvakt.Domain.Environments;

/// <summary>One environment as this installation runs it.</summary>
/// <param name="Issuer">The issuer that its tokens name, exactly as written, with its trailing slash.</param>
/// <param name="AdminApi">Base address of its self-service API, without a trailing slash.</param>
public sealed record InstalledEnvironment(
    EnvironmentName Name,
    EnvironmentKind Kind,
    string Issuer,
    string AdminApi
)
{
    /// <summary>What its tokens are signed with.</summary>
    public SigningPolicy Signing { get; init; } = new();

    /// <summary>
    /// What scopes and tokens call the register that delegations are in. Unless configured it is what Altinn is called in
    /// an environment of this kind, since APIs compare the text, whichever register answers.
    /// </summary>
    public string DelegationSource { get; init; } =
        Kind == EnvironmentKind.Prod ? "https://www.altinn.no/" : "https://tt02.altinn.no/";

    /// <summary>
    /// Where people give rights and delegate at the real Altinn; null where the register is here, and its pages are
    /// those of the portal.
    /// </summary>
    public string? AltinnPages { get; init; }

    /// <summary>Whether clients can bind tokens to a key of theirs.</summary>
    public bool BindsTokens { get; init; }

    /// <summary>Whether scopes can have opaque tokens.</summary>
    public bool OpaqueTokens { get; init; }

    public bool IsProd => Kind == EnvironmentKind.Prod;
}

/// <summary>The environments that live side by side here, in configured order.</summary>
public sealed record Landscape(IReadOnlyList<InstalledEnvironment> Environments)
{
    /// <summary>The environment of that name; null when there is none.</summary>
    public InstalledEnvironment? Find(string? name) =>
        Environments.FirstOrDefault(e => e.Name.Value == name);
}
