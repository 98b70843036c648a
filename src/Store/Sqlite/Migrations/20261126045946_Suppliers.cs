using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Suppliers : Migration
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
                name: "ix_system_user_requests_environment_customer",
                table: "system_user_requests",
                columns: new[] { "environment", "customer" });

            migrationBuilder.CreateIndex(
                name: "ix_system_user_requests_system_id_customer_external_reference",
                table: "system_user_requests",
                columns: new[] { "system_id", "customer", "external_reference" },
                unique: true,
                filter: "decided is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegation_invitations");

            migrationBuilder.DropTable(
                name: "system_user_requests");

            migrationBuilder.DropColumn(
                name: "rights",
                table: "system_users");

            migrationBuilder.DropColumn(
                name: "rights",
                table: "registered_systems");

            migrationBuilder.DropColumn(
                name: "description",
                table: "delegation_schemes");

            migrationBuilder.DropColumn(
                name: "withdrawn",
                table: "delegation_schemes");
        }
    }
}
