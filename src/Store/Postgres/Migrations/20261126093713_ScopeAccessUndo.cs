using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ScopeAccessUndo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "access_guide",
                table: "scopes",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "removed_last_day",
                table: "scope_accesses",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "about",
                table: "outgoing_mails",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_about",
                table: "outgoing_mails",
                column: "about");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_about",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "access_guide",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "removed_last_day",
                table: "scope_accesses");

            migrationBuilder.DropColumn(
                name: "about",
                table: "outgoing_mails");
        }
    }
}
