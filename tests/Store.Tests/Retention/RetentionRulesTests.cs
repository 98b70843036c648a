using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portvakt.Store.Retention;

namespace Portvakt.Store.Tests.Retention;

public sealed partial class RetentionRulesTests
{
    /// <summary>Tables whose rows are kept for good, or as long as what they belong to.</summary>
    private static readonly string[] Kept =
    [
        "AspNetUserClaims",
        "AspNetUserLogins",
        "AspNetUserTokens",
        "access_requests",
        "accounts",
        "approval_rules",
        "calendar_feeds",
        "case_messages",
        "data_protection_keys",
        "delegation_schemes",
        "email_domains",
        "integration_scopes",
        "integrations",
        "job_runs",
        "leases",
        "memberships",
        "mercantile_data",
        "named_people",
        "national_identities",
        "on_behalf_of",
        "notice_receipts",
        "notification_points",
        "organisations",
        "passkeys",
        "pending_right_grants",
        "people",
        "prefixes",
        "provider_sign_ins",
        "public_keys",
        "register_imports",
        "register_units",
        "registered_systems",
        "right_grants",
        "role_holders",
        "scope_accesses",
        "scopes",
        "signing_keys",
        "store_facts",
        "terms_acceptances",
    ];

    [Fact]
    public async Task It_is_decided_for_every_table_how_long_its_rows_are_kept()
    {
        await using var database = await TestDatabase.Create<Migrated>(
            DatabaseKind.Sqlite,
            TestContext.Current.CancellationToken
        );
        await using var store = database.Connect();
        await using var db = store.CreateDbContext();
        var swept = RetentionRules
            .All.Select(rule => rule.Table.Trim('"'))
            .Concat(RetentionRules.Surplus.Select(surplus => surplus.Table))
            .Concat(["delegations", "delegation_invitations"])
            .Concat(["system_users", "system_user_requests", "consents"]);

        Assert.Equal(
            db.Model.GetRelationalModel().Tables.Select(t => t.Name).Order(StringComparer.Ordinal),
            swept.Concat(Kept).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_happened_is_kept_for_five_years() =>
        Assert.Equal(1827, RetentionRules.Days["Events"]);

    [Fact]
    public void The_operators_guide_tells_how_long()
    {
        var guide = File.ReadAllText(Repository.Absolute("docs/operate.md"));

        var told = Row()
            .Matches(guide)
            .ToDictionary(m => m.Groups[1].Value, m => int.Parse(m.Groups[2].Value));

        Assert.Equal(RetentionRules.Days, told);
    }

    [GeneratedRegex(@"^\| `Retention:(\w+)` \| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
