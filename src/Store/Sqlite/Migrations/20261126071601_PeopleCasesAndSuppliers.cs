using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PeopleCasesAndSuppliers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "rights",
                table: "system_users",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "rights",
                table: "registered_systems",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<Guid>(
                name: "account_id",
                table: "one_time_links",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "as_administrator",
                table: "one_time_links",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "organisation",
                table: "one_time_links",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "description",
                table: "delegation_schemes",
                type: "TEXT",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "withdrawn",
                table: "delegation_schemes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    requester_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    requester_name = table.Column<string>(type: "TEXT", nullable: true),
                    requester_email = table.Column<string>(type: "TEXT", nullable: true),
                    requester_language = table.Column<string>(type: "TEXT", nullable: false),
                    wish = table.Column<string>(type: "TEXT", nullable: false),
                    assignee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided = table.Column<long>(type: "INTEGER", nullable: true),
                    follow_hash = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "delegation_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    supplier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    schemes = table.Column<string>(type: "TEXT", nullable: false),
                    customers = table.Column<string>(type: "TEXT", nullable: false),
                    validity_from = table.Column<long>(type: "INTEGER", nullable: false),
                    validity_last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    validity_to = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegation_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "named_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_named_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_passkeys_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "portal_sessions",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stamp = table.Column<string>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", nullable: false),
                    browser = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    last_seen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_portal_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_portal_sessions_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "system_user_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    system_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    customer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    external_reference = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    decided = table.Column<long>(type: "INTEGER", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_system_user_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_system_user_requests_registered_systems_system_id",
                        column: x => x.system_id,
                        principalTable: "registered_systems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "used_challenges",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_used_challenges", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "case_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_messages_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_organisation",
                table: "one_time_links",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_organisation_is_administrator",
                table: "memberships",
                columns: new[] { "organisation", "is_administrator" });

            migrationBuilder.CreateIndex(
                name: "ix_case_messages_case_id",
                table: "case_messages",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_follow_hash",
                table: "cases",
                column: "follow_hash");

            migrationBuilder.CreateIndex(
                name: "ix_cases_number",
                table: "cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_organisation_kind",
                table: "cases",
                columns: new[] { "organisation", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_requester_id",
                table: "cases",
                column: "requester_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_state",
                table: "cases",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_delegation_invitations_code",
                table: "delegation_invitations",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_delegation_invitations_environment_supplier",
                table: "delegation_invitations",
                columns: new[] { "environment", "supplier" });

            migrationBuilder.CreateIndex(
                name: "ix_named_people_organisation_environment",
                table: "named_people",
                columns: new[] { "organisation", "environment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_passkeys_user_id",
                table: "passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_portal_sessions_account_id",
                table: "portal_sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_portal_sessions_since",
                table: "portal_sessions",
                column: "since");

            migrationBuilder.CreateIndex(
                name: "ix_system_user_requests_environment_customer",
                table: "system_user_requests",
                columns: new[] { "environment", "customer" });

            migrationBuilder.CreateIndex(
                name: "ix_system_user_requests_system_id_customer_external_reference",
                table: "system_user_requests",
                columns: new[] { "system_id", "customer", "external_reference" },
                unique: true,
                filter: "decided is null");

            migrationBuilder.CreateIndex(
                name: "ix_used_challenges_at",
                table: "used_challenges",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_messages");

            migrationBuilder.DropTable(
                name: "delegation_invitations");

            migrationBuilder.DropTable(
                name: "named_people");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "portal_sessions");

            migrationBuilder.DropTable(
                name: "system_user_requests");

            migrationBuilder.DropTable(
                name: "used_challenges");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropIndex(
                name: "ix_one_time_links_organisation",
                table: "one_time_links");

            migrationBuilder.DropIndex(
                name: "ix_memberships_organisation_is_administrator",
                table: "memberships");

            migrationBuilder.DropColumn(
                name: "rights",
                table: "system_users");

            migrationBuilder.DropColumn(
                name: "rights",
                table: "registered_systems");

            migrationBuilder.DropColumn(
                name: "account_id",
                table: "one_time_links");

            migrationBuilder.DropColumn(
                name: "as_administrator",
                table: "one_time_links");

            migrationBuilder.DropColumn(
                name: "organisation",
                table: "one_time_links");

            migrationBuilder.DropColumn(
                name: "description",
                table: "delegation_schemes");

            migrationBuilder.DropColumn(
                name: "withdrawn",
                table: "delegation_schemes");
        }
    }
}
