using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portvakt.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "claimed_until",
                table: "outgoing_mails",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "once",
                table: "outgoing_mails",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "set_aside",
                table: "outgoing_mails",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feeds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    started = table.Column<long>(type: "bigint", nullable: true),
                    ended = table.Column<long>(type: "bigint", nullable: true),
                    succeeded = table.Column<bool>(type: "boolean", nullable: true),
                    result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    due = table.Column<long>(type: "bigint", nullable: false),
                    node = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "mercantile_data",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    integration_id = table.Column<Guid>(type: "uuid", nullable: true),
                    invoice_address = table.Column<string>(type: "text", nullable: true),
                    invoice_reference = table.Column<string>(type: "text", nullable: true),
                    electronic_address = table.Column<string>(type: "text", nullable: true),
                    contacts = table.Column<string>(type: "text", nullable: false),
                    reviewed = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    last_updated = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mercantile_data", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice_pauses",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_pauses", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    integration_id = table.Column<Guid>(type: "uuid", nullable: true),
                    topic = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    expiring = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ends = table.Column<long>(type: "bigint", nullable: true),
                    step = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notification_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    environment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    integration_id = table.Column<Guid>(type: "uuid", nullable: true),
                    channel = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    topics = table.Column<string>(type: "text", nullable: false),
                    confirmed = table.Column<long>(type: "bigint", nullable: true),
                    reminded = table.Column<long>(type: "bigint", nullable: true),
                    secret = table.Column<byte[]>(type: "bytea", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    last_updated = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notification_points", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "operations_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<long>(type: "bigint", nullable: false),
                    to = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    last_updated = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operations_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outgoing_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    not_before = table.Column<long>(type: "bigint", nullable: false),
                    deadline = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "text", nullable: true),
                    sent = table.Column<long>(type: "bigint", nullable: true),
                    set_aside = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outgoing_calls", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice_receipts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    recipient = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    point_id = table.Column<Guid>(type: "uuid", nullable: true),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_receipts", x => x.id);
                    table.ForeignKey(
                        name: "fk_notice_receipts_notices_notice_id",
                        column: x => x.notice_id,
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_once",
                table: "outgoing_mails",
                column: "once",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_owner_person_id",
                table: "calendar_feeds",
                columns: new[] { "owner", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_secret_hash",
                table: "calendar_feeds",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mercantile_data_owner",
                table: "mercantile_data",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "ix_mercantile_data_place",
                table: "mercantile_data",
                column: "place",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notice_receipts_delivery_id_recipient",
                table: "notice_receipts",
                columns: new[] { "delivery_id", "recipient" });

            migrationBuilder.CreateIndex(
                name: "ix_notice_receipts_notice_id",
                table: "notice_receipts",
                column: "notice_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_integration_id_at",
                table: "notices",
                columns: new[] { "integration_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_key",
                table: "notices",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_owner_at",
                table: "notices",
                columns: new[] { "owner", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_notification_points_integration_id",
                table: "notification_points",
                column: "integration_id");

            migrationBuilder.CreateIndex(
                name: "ix_notification_points_owner_environment",
                table: "notification_points",
                columns: new[] { "owner", "environment" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_calls_point_id_created",
                table: "outgoing_calls",
                columns: new[] { "point_id", "created" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_calls_sent_set_aside_not_before",
                table: "outgoing_calls",
                columns: new[] { "sent", "set_aside", "not_before" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "mercantile_data");

            migrationBuilder.DropTable(
                name: "notice_pauses");

            migrationBuilder.DropTable(
                name: "notice_receipts");

            migrationBuilder.DropTable(
                name: "notification_points");

            migrationBuilder.DropTable(
                name: "operations_messages");

            migrationBuilder.DropTable(
                name: "outgoing_calls");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mails_once",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "claimed_until",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "once",
                table: "outgoing_mails");

            migrationBuilder.DropColumn(
                name: "set_aside",
                table: "outgoing_mails");
        }
    }
}
