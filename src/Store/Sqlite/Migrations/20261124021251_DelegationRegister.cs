using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DelegationRegister : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_delegations_scheme_id",
                table: "delegations");

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    from_organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    from_person = table.Column<byte[]>(type: "BLOB", nullable: true),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rights = table.Column<string>(type: "TEXT", nullable: false),
                    validity_from = table.Column<long>(type: "INTEGER", nullable: false),
                    validity_last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    validity_to = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registered_systems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    system_id = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    vendor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    client_ids = table.Column<string>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registered_systems", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "system_users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    system_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    customer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    external_reference = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    deleted = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_system_users", x => x.id);
                    table.ForeignKey(
                        name: "fk_system_users_registered_systems_system_id",
                        column: x => x.system_id,
                        principalTable: "registered_systems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_scheme_id_consumer_supplier",
                table: "delegations",
                columns: new[] { "scheme_id", "consumer", "supplier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consents_environment_receiver",
                table: "consents",
                columns: new[] { "environment", "receiver" });

            migrationBuilder.CreateIndex(
                name: "ix_registered_systems_environment_system_id",
                table: "registered_systems",
                columns: new[] { "environment", "system_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registered_systems_environment_vendor",
                table: "registered_systems",
                columns: new[] { "environment", "vendor" });

            migrationBuilder.CreateIndex(
                name: "ix_system_users_environment_customer",
                table: "system_users",
                columns: new[] { "environment", "customer" });

            migrationBuilder.CreateIndex(
                name: "ix_system_users_system_id_customer_external_reference",
                table: "system_users",
                columns: new[] { "system_id", "customer", "external_reference" },
                unique: true,
                filter: "deleted is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "system_users");

            migrationBuilder.DropTable(
                name: "registered_systems");

            migrationBuilder.DropIndex(
                name: "ix_delegations_scheme_id_consumer_supplier",
                table: "delegations");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_scheme_id",
                table: "delegations",
                column: "scheme_id");
        }
    }
}
