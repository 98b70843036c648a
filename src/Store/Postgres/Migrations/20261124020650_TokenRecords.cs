using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Portvakt.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TokenRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Keys without a certificate cannot be listed with x5c; the start makes new ones.
            migrationBuilder.Sql("delete from signing_keys");

            migrationBuilder.DropColumn(
                name: "exponent",
                table: "signing_keys");

            migrationBuilder.RenameColumn(
                name: "modulus",
                table: "signing_keys",
                newName: "certificate");

            migrationBuilder.CreateTable(
                name: "refusals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    trace_id = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    client_id = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    failed_rule = table.Column<string>(type: "text", nullable: false),
                    passed = table.Column<int>(type: "integer", nullable: false),
                    is_authenticated = table.Column<bool>(type: "boolean", nullable: false),
                    claim_names = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refusals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "usage_counts",
                columns: table => new
                {
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    client_id = table.Column<string>(type: "text", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    consumer = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    tokens = table.Column<long>(type: "bigint", nullable: false),
                    last_used = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_usage_counts", x => new { x.environment, x.client_id, x.key_id, x.scope, x.consumer, x.day });
                });

            migrationBuilder.CreateIndex(
                name: "ix_refusals_at",
                table: "refusals",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_refusals_trace_id",
                table: "refusals",
                column: "trace_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "refusals");

            migrationBuilder.DropTable(
                name: "usage_counts");

            migrationBuilder.RenameColumn(
                name: "certificate",
                table: "signing_keys",
                newName: "modulus");

            migrationBuilder.AddColumn<byte[]>(
                name: "exponent",
                table: "signing_keys",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);
        }
    }
}
