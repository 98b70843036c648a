using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ScopeTokenOptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "enforced_audience",
                table: "scopes",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "sender_constrained",
                table: "scopes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "token_form",
                table: "scopes",
                type: "text",
                nullable: false,
                defaultValue: "SelfContained");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "enforced_audience",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "sender_constrained",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "token_form",
                table: "scopes");
        }
    }
}
