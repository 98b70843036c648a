namespace Portvakt.Domain.Delegations;

/// <summary>The scopes that guard look-ups in a delegation source, as Altinn names them.</summary>
public static class AltinnScopes
{
    /// <summary>Look up any delegation.</summary>
    public const string AllDelegations = "altinn:maskinporten/delegations.admin";

    /// <summary>Look up delegations of scopes whose prefix stands in the token's consumer_prefix.</summary>
    public const string OwnDelegations = "altinn:maskinporten/delegations";

    /// <summary>Look up system users.</summary>
    public const string SystemUsers = "altinn:maskinporten/systemuser.read";

    /// <summary>Look up consents.</summary>
    public const string Consents = "altinn:maskinporten/consent.read";
}
