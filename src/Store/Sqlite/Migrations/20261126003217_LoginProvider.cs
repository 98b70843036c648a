using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LoginProvider : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "national_identities",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sealed_number = table.Column<byte[]>(type: "BLOB", nullable: false),
                    given_name = table.Column<string>(type: "TEXT", nullable: false),
                    surname = table.Column<string>(type: "TEXT", nullable: false),
                    folded_name = table.Column<string>(type: "TEXT", nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_national_identities", x => x.person_id);
                    table.ForeignKey(
                        name: "fk_national_identities_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pending_right_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    environment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    grantee_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    right = table.Column<string>(type: "TEXT", nullable: false),
                    activated = table.Column<long>(type: "INTEGER", nullable: true),
                    validity_from = table.Column<long>(type: "INTEGER", nullable: false),
                    validity_last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    validity_to = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pending_right_grants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "provider_sign_ins",
                columns: table => new
                {
                    issuer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_sign_ins", x => new { x.issuer, x.subject });
                    table.ForeignKey(
                        name: "fk_provider_sign_ins_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_holders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    validity_from = table.Column<long>(type: "INTEGER", nullable: false),
                    validity_last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    validity_to = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created = table.Column<long>(type: "INTEGER", nullable: false),
                    last_updated = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_holders", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_holders_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_national_identities_number_hash",
                table: "national_identities",
                column: "number_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pending_right_grants_environment_organisation",
                table: "pending_right_grants",
                columns: new[] { "environment", "organisation" });

            migrationBuilder.CreateIndex(
                name: "ix_pending_right_grants_grantee_hash",
                table: "pending_right_grants",
                column: "grantee_hash");

            migrationBuilder.CreateIndex(
                name: "ix_provider_sign_ins_person_id",
                table: "provider_sign_ins",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_holders_organisation_role",
                table: "role_holders",
                columns: new[] { "organisation", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_role_holders_person_id",
                table: "role_holders",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "national_identities");

            migrationBuilder.DropTable(
                name: "pending_right_grants");

            migrationBuilder.DropTable(
                name: "provider_sign_ins");

            migrationBuilder.DropTable(
                name: "role_holders");
        }
    }
}
