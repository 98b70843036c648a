using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SelfServiceApi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "long_description",
                table: "scopes",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "max_authorization_lifetime",
                table: "scopes",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "requires_pseudonymous_tokens",
                table: "scopes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "requires_user_authentication",
                table: "scopes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "requires_user_consent",
                table: "scopes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "secret_expires",
                table: "integrations",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "secret_hash",
                table: "integrations",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "settings",
                table: "integrations",
                type: "text",
                nullable: false,
                defaultValue: "{\"ApplicationType\":\"Web\",\"Authentication\":\"PrivateKeyJwt\",\"GrantTypes\":[\"JwtBearer\"],\"AuthorizationLifetime\":7200,\"RefreshTokenLifetime\":600,\"RefreshTokenUsage\":\"OneTime\",\"RedirectUris\":[],\"PostLogoutRedirectUris\":[]}");

            migrationBuilder.CreateTable(
                name: "access_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consumer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    contact = table.Column<string>(type: "text", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    client_id = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    decided = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    last_updated = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_requests_scopes_scope_id",
                        column: x => x.scope_id,
                        principalTable: "scopes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idempotent_calls",
                columns: table => new
                {
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    organisation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    client_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    protected_answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    entity_tag = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotent_calls", x => new { x.environment, x.organisation, x.client_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "on_behalf_of",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    integration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uri = table.Column<string>(type: "text", nullable: true),
                    logo_uri = table.Column<string>(type: "text", nullable: true),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    last_updated = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_on_behalf_of", x => new { x.integration_id, x.id });
                    table.ForeignKey(
                        name: "fk_on_behalf_of_integrations_integration_id",
                        column: x => x.integration_id,
                        principalTable: "integrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_integrations_environment_supplier",
                table: "integrations",
                columns: new[] { "environment", "supplier" });

            migrationBuilder.CreateIndex(
                name: "ix_access_requests_environment_consumer",
                table: "access_requests",
                columns: new[] { "environment", "consumer" });

            migrationBuilder.CreateIndex(
                name: "ix_access_requests_scope_id",
                table: "access_requests",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_requests_scope_id_consumer",
                table: "access_requests",
                columns: new[] { "scope_id", "consumer" },
                unique: true,
                filter: "state = 'Requested'");

            migrationBuilder.CreateIndex(
                name: "ix_idempotent_calls_at",
                table: "idempotent_calls",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_requests");

            migrationBuilder.DropTable(
                name: "idempotent_calls");

            migrationBuilder.DropTable(
                name: "on_behalf_of");

            migrationBuilder.DropIndex(
                name: "ix_integrations_environment_supplier",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "long_description",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "max_authorization_lifetime",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "requires_pseudonymous_tokens",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "requires_user_authentication",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "requires_user_consent",
                table: "scopes");

            migrationBuilder.DropColumn(
                name: "secret_expires",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "secret_hash",
                table: "integrations");

            migrationBuilder.DropColumn(
                name: "settings",
                table: "integrations");
        }
    }
}
