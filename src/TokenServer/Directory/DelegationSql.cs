namespace Portvakt.TokenServer.Directory;

/// <summary>The queries that fill the delegation registers; the same text for both databases.</summary>
internal static class DelegationSql
{
    public const string Prefixes = "select environment, prefix, owner, active from prefixes";

    public const string Schemes = "select environment, id, scopes from delegation_schemes";

    public const string Delegations =
        "select environment, id, scheme_id, consumer, supplier, validity_from, validity_to from delegations";

    public const string Systems =
        "select environment, id, system_id, vendor, client_ids, active from registered_systems";

    public const string Users =
        "select environment, id, system_id, customer, external_reference, created, deleted from system_users";

    public const string Consents =
        "select environment, id, from_organisation, from_person, receiver, rights, validity_from, "
        + "validity_to from consents";
}
