namespace Portvakt.TokenServer.Directory;

/// <summary>The queries that fill the snapshot; the same text for both databases.</summary>
internal static class SnapshotSql
{
    public const string Scopes =
        "select environment, name, owner, accessible_for_all, max_token_lifetime, delegation_source, "
        + "allowed_kinds, active, enforced_audience, sender_constrained, token_form from scopes";

    /// <summary>Scopes and keys of clients, and then the clients themselves, each with the column of the client's id.</summary>
    public static readonly IReadOnlyList<(string Sql, string IdColumn)> WholeClients =
    [
        ("select integration_id, scope from integration_scopes", "integration_id"),
        (
            "select integration_id, kid, modulus, exponent, valid_to, certificate from public_keys",
            "integration_id"
        ),
        (
            "select id, environment, client_id, owner, supplier, kind, token_lifetime, active from integrations",
            "id"
        ),
    ];

    public const string Accesses =
        "select s.environment, s.name, a.consumer, a.state, a.validity_from, a.validity_to "
        + "from scope_accesses a join scopes s on s.id = a.scope_id";

    public const string NewestChange = "select coalesce(max(id), 0) from changes";

    public const string ChangesAfter =
        "select id, kind, entity_id, (select min(id) from changes) from changes where id > @after order by id";
}
