namespace Portvakt.Domain.Tokens;

/// <summary>Tells which claims a grant has, without what they say.</summary>
public static class ClaimNamesIn
{
    /// <summary>What stands for a name that may itself be somebody's data, such as a person number as a key.</summary>
    private const string Withheld = "(…)";

    private const int LongestName = 40;
    private const int MostUnknown = 10;

    /// <summary>Their names, in an order of ours; of unknown ones only what looks like a name.</summary>
    public static IReadOnlyList<string> Grant(GrantClaims claims) =>
        [
            .. Known(claims).Where(claim => claim.Present).Select(claim => claim.Name),
            .. claims.UnknownNames.Take(MostUnknown).Select(Harmless),
        ];

    private static IEnumerable<(string Name, bool Present)> Known(GrantClaims claims) =>
        [
            ("iss", claims.Issuer is not null),
            ("aud", claims.Audience.Count > 0),
            ("scope", claims.Scopes.Count > 0),
            ("iat", claims.IssuedAt is not null),
            ("exp", claims.ExpiresAt is not null),
            ("nbf", claims.NotBefore is not null),
            ("jti", claims.Id is not null),
            ("resource", claims.Resource is not null),
            ("pid", claims.PersonNumber is not null),
            ("consumer_org", claims.ConsumerOrganisation is not null),
            ("iss_onbehalfof", claims.OnBehalfOf is not null),
            ("authorization_details", claims.AuthorizationDetails is not null),
        ];

    // An unknown name is whatever somebody wrote; only what looks like a name is kept.
    private static string Harmless(string name) =>
        name.Length <= LongestName && name.All(c => char.IsAsciiLetter(c) || c is '_' or '-')
            ? name
            : Withheld;
}
