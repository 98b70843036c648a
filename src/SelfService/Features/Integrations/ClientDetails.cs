namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the API's document tells of clients beyond their shape.</summary>
internal static class ClientDetails
{
    public const string Create =
        "What is left out gets its default. A supplier names its customer in client_orgno and becomes supplier_orgno. "
        + "A client that shows who it is by a secret gets one in this answer, and it is told this once.";

    public const string Replace =
        "The whole client: what is left out goes back to its default, but for team and tags, which stay. Members that only "
        + "the server sets may come along and are ignored; active brings a deactivated client back.";

    public const string Deactivate =
        "Its token requests are refused from the next one on. Nothing is lost: a PUT with active brings it back. "
        + "What a customer ended, its supplier cannot bring back. Once more changes nothing.";

    public const string Usage = "Before it is deactivated: whom that concerns.";

    public const string Secret =
        "The former secret is refused at once. The new one is told this once and lives for 360 days.";
}

/// <summary>What the API's document tells of keys beyond their shape.</summary>
internal static class KeyDetails
{
    public const string Replace =
        "Puts the whole set in place of the one that the client has, at most five keys; an array of keys alone is taken as "
        + "well. A key without exp lives for a year from now, also one that is there already. Private members are refused.";

    public const string Put =
        "Puts the key in the place of the one with this kid, or beside the others.";

    public const string Text =
        "Adds one key: a JWK, a PEM public key or a PEM certificate. A PEM text gets its thumbprint (RFC 7638) as kid; of a "
        + "certificate the key is locked to it and ends with it.";
}
