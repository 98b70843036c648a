using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StrongSignIns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "in_liquidation",
                table: "register_units",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "seen",
                table: "register_units",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "parked_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    protected_fields = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parked_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "register_imports",
                columns: table => new
                {
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: true),
                    started = table.Column<long>(type: "INTEGER", nullable: false),
                    records = table.Column<long>(type: "INTEGER", nullable: false),
                    faults = table.Column<long>(type: "INTEGER", nullable: false),
                    completed = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_imports", x => x.file);
                });

            migrationBuilder.CreateTable(
                name: "strong_sign_ins",
                columns: table => new
                {
                    session_id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    provider_session = table.Column<string>(type: "TEXT", nullable: true),
                    acr = table.Column<string>(type: "TEXT", nullable: true),
                    authenticated_at = table.Column<long>(type: "INTEGER", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    last_seen = table.Column<long>(type: "INTEGER", nullable: false),
                    told_rights = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_strong_sign_ins", x => new { x.session_id, x.environment });
                });

            migrationBuilder.CreateIndex(
                name: "ix_parked_forms_at",
                table: "parked_forms",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_strong_sign_ins_issuer_provider_session",
                table: "strong_sign_ins",
                columns: new[] { "issuer", "provider_session" });

            migrationBuilder.CreateIndex(
                name: "ix_strong_sign_ins_since",
                table: "strong_sign_ins",
                column: "since");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "parked_forms");

            migrationBuilder.DropTable(
                name: "register_imports");

            migrationBuilder.DropTable(
                name: "strong_sign_ins");

            migrationBuilder.DropColumn(
                name: "in_liquidation",
                table: "register_units");

            migrationBuilder.DropColumn(
                name: "seen",
                table: "register_units");
        }
    }
}
