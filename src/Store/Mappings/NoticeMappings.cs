using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Notices;
using Portvakt.Store.Jobs;

namespace Portvakt.Store.Mappings;

internal sealed class NoticeMappings
    : IEntityTypeConfiguration<NotificationPoint>,
        IEntityTypeConfiguration<MercantileData>,
        IEntityTypeConfiguration<Notice>,
        IEntityTypeConfiguration<NoticeReceipt>,
        IEntityTypeConfiguration<NoticePause>,
        IEntityTypeConfiguration<OutgoingCall>,
        IEntityTypeConfiguration<OperationsMessage>,
        IEntityTypeConfiguration<CalendarFeed>,
        IEntityTypeConfiguration<JobRun>
{
    /// <summary>An e-mail or a web address.</summary>
    private const int AddressLength = NotificationPoint.AddressLength;

    /// <summary>A topic or an event's type.</summary>
    private const int TypeLength = 60;

    public void Configure(EntityTypeBuilder<NotificationPoint> table)
    {
        table.ToTable("notification_points");
        table.Property(x => x.Address).HasMaxLength(AddressLength);
        table.HasIndex(x => new { x.Owner, x.Environment });
        table.HasIndex(x => x.IntegrationId);
        table.Ignore(x => x.Place);
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<MercantileData> table)
    {
        table.ToTable("mercantile_data");
        table.Property(x => x.Place).HasMaxLength(120);
        table.HasIndex(x => x.Place).IsUnique();
        table.HasIndex(x => x.Owner);
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Notice> table)
    {
        table.ToTable("notices");
        table.Property(x => x.Key).HasMaxLength(Notice.WordLength);
        table.Property(x => x.Subject).HasMaxLength(Notice.WordLength);
        table.Property(x => x.Topic).HasMaxLength(TypeLength);
        table.HasIndex(x => x.Key).IsUnique();
        table.HasIndex(x => new { x.Owner, x.At });
        table.HasIndex(x => new { x.IntegrationId, x.At });
    }

    public void Configure(EntityTypeBuilder<NoticeReceipt> table)
    {
        table.ToTable("notice_receipts");
        table.Property(x => x.Recipient).HasMaxLength(AddressLength);
        table.HasOne<Notice>().WithMany().HasForeignKey(x => x.NoticeId);
        table.HasIndex(x => new { x.DeliveryId, x.Recipient });
    }

    public void Configure(EntityTypeBuilder<NoticePause> table)
    {
        table.ToTable("notice_pauses");
        table.HasKey(x => x.Key);
        table.Property(x => x.Key).HasMaxLength(Notice.WordLength);
    }

    public void Configure(EntityTypeBuilder<OutgoingCall> table)
    {
        table.ToTable("outgoing_calls");
        table.Property(x => x.Type).HasMaxLength(TypeLength);
        table.HasIndex(x => new
        {
            x.Sent,
            x.SetAside,
            x.NotBefore,
        });
        table.HasIndex(x => new { x.PointId, x.Created });
    }

    public void Configure(EntityTypeBuilder<OperationsMessage> table)
    {
        table.ToTable("operations_messages");
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CalendarFeed> table)
    {
        table.ToTable("calendar_feeds");
        table.HasIndex(x => x.SecretHash).IsUnique();
        table.HasIndex(x => new { x.Owner, x.PersonId });
    }

    public void Configure(EntityTypeBuilder<JobRun> table)
    {
        table.ToTable("job_runs");
        table.HasKey(x => x.Name);
        table.Property(x => x.Result).HasMaxLength(JobRun.ResultLength);
    }
}
