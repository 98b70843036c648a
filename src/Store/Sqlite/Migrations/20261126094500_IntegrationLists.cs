using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class IntegrationLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner",
                table: "integrations");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_lineage",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_active_needs_key_keys_end",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_team",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_sort_name",
                table: "integrations");

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

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner",
                table: "integrations",
                columns: new[] { "environment", "owner" });
        }
    }
}
