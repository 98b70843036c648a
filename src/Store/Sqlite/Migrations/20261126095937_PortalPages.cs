using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PortalPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner",
                table: "integrations");

            migrationBuilder.AddColumn<string>(
                name: "access_guide",
                table: "scopes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact",
                table: "scopes",
                type: "TEXT",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "documentation",
                table: "scopes",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "removed_last_day",
                table: "scope_accesses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scope",
                table: "refusals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "about",
                table: "outgoing_mails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ended_by",
                table: "integrations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "keys_end",
                table: "integrations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "needs_key",
                table: "integrations",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "sort_name",
                table: "integrations",
                type: "TEXT",
                maxLength: 255,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "asked_by",
                table: "access_requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rule",
                table: "access_requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "approval_rules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    scope_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    values = table.Column<string>(type: "TEXT", nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: true),
                    ended = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_rules", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_rules_scopes_scope_id",
                        column: x => x.scope_id,
                        principalTable: "scopes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_seals",
                columns: table => new
                {
                    last = table.Column<long>(type: "INTEGER", nullable: false),
                    after = table.Column<long>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_seals", x => x.last);
                });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_about",
                table: "outgoing_mails",
                column: "about");

            // What the model keeps from now on, for the rows that are there. SQLite's lower() knows the English letters alone.
            migrationBuilder.Sql(
                "update integrations set sort_name = "
                    + "replace(replace(replace(replace(replace(replace(lower(name), "
                    + "'æ', '\uE001'), 'Æ', '\uE001'), 'ø', '\uE002'), 'Ø', '\uE002'), 'å', '\uE003'), 'Å', '\uE003')"
            );
            migrationBuilder.Sql(
                "update integrations set keys_end = coalesce(secret_expires, "
                    + "(select max(k.valid_to) from public_keys k where k.integration_id = integrations.id))"
            );
            migrationBuilder.Sql(
                "update integrations set needs_key = 0 where settings like '%\"Authentication\":\"None\"%'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_lineage",
                table: "integrations",
                columns: new[] { "environment", "lineage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner_active_needs_key_keys_end",
                table: "integrations",
                columns: new[] { "environment", "owner", "active", "needs_key", "keys_end" });

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner_sort_name",
                table: "integrations",
                columns: new[] { "environment", "owner", "sort_name" });

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner_team",
                table: "integrations",
                columns: new[] { "environment", "owner", "team" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_rules_scope_id",
                table: "approval_rules",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_seals_after",
                table: "event_seals",
                column: "after",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_seals_at",
                table: "event_seals",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "approval_rules");

            migrationBuilder.DropTable(
                name: "event_seals");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_about",
                table: "outgoing_mails");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_lineage",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_active_needs_key_keys_end",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_sort_name",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_team",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "access_guide",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "contact",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "documentation",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "removed_last_day",
                table: "scope_accesses");

            migrationBuilder.DropColumn(
                name: "scope",
                table: "refusals");

            migrationBuilder.DropColumn(
                name: "about",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "ended_by",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "keys_end",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "needs_key",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "sort_name",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "asked_by",
                table: "access_requests");

            migrationBuilder.DropColumn(
                name: "rule",
                table: "access_requests");

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner",
                table: "integrations",
                columns: new[] { "environment", "owner" });
        }
    }
}
