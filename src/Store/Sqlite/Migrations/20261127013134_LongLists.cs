using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LongLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_sort_name",
                table: "integrations");

            migrationBuilder.CreateIndex(
                name: "ix_public_keys_modulus",
                table: "public_keys",
                column: "modulus");

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner_created",
                table: "integrations",
                columns: new[] { "environment", "owner", "created" });

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner_sort_name_client_id_supplier",
                table: "integrations",
                columns: new[] { "environment", "owner", "sort_name", "client_id", "supplier" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_public_keys_modulus",
                table: "public_keys");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_created",
                table: "integrations");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_owner_sort_name_client_id_supplier",
                table: "integrations");

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_owner_sort_name",
                table: "integrations",
                columns: new[] { "environment", "owner", "sort_name" });
        }
    }
}
