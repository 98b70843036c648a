using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RegisterPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "sealed_label",
                table: "pending_right_grants",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "delegations",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "sealed_label",
                table: "pending_right_grants");

            migrationBuilder.DropColumn(
                name: "note",
                table: "delegations");
        }
    }
}
