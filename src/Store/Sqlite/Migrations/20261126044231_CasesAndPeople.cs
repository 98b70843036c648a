using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CasesAndPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "as_administrator",
                table: "one_time_links",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "organisation",
                table: "one_time_links",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    requester_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    requester_name = table.Column<string>(type: "TEXT", nullable: true),
                    requester_email = table.Column<string>(type: "TEXT", nullable: true),
                    requester_language = table.Column<string>(type: "TEXT", nullable: false),
                    wish = table.Column<string>(type: "TEXT", nullable: false),
                    assignee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided = table.Column<long>(type: "INTEGER", nullable: true),
                    follow_hash = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "named_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_named_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_messages_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_organisation",
                table: "one_time_links",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_organisation_is_administrator",
                table: "memberships",
                columns: new[] { "organisation", "is_administrator" });

            migrationBuilder.CreateIndex(
                name: "ix_case_messages_case_id",
                table: "case_messages",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_follow_hash",
                table: "cases",
                column: "follow_hash");

            migrationBuilder.CreateIndex(
                name: "ix_cases_number",
                table: "cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_organisation_kind",
                table: "cases",
                columns: new[] { "organisation", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_requester_id",
                table: "cases",
                column: "requester_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_state",
                table: "cases",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_named_people_organisation_environment",
                table: "named_people",
                columns: new[] { "organisation", "environment" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_messages");

            migrationBuilder.DropTable(
                name: "named_people");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropIndex(
                name: "ix_one_time_links_organisation",
                table: "one_time_links");

            migrationBuilder.DropIndex(
                name: "ix_memberships_organisation_is_administrator",
                table: "memberships");

            migrationBuilder.DropColumn(
                name: "as_administrator",
                table: "one_time_links");

            migrationBuilder.DropColumn(
                name: "organisation",
                table: "one_time_links");
        }
    }
}
