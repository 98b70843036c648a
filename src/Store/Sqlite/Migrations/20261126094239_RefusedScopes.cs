using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RefusedScopes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "scope",
                table: "refusals",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "scope",
                table: "refusals");
        }
    }
}
