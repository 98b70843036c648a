using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store.Calls;
using Portvakt.Store.Changes;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Mappings;

internal sealed class RecordMappings
    : IEntityTypeConfiguration<Event>,
        IEntityTypeConfiguration<OutgoingMail>,
        IEntityTypeConfiguration<Change>,
        IEntityTypeConfiguration<IdempotentCall>,
        IEntityTypeConfiguration<Lease>,
        IEntityTypeConfiguration<StoreFact>
{
    public void Configure(EntityTypeBuilder<Event> table)
    {
        table.HasKey(x => x.Sequence);
        table.HasIndex(x => x.Id).IsUnique();
        table.HasIndex(x => new { x.Organisation, x.Sequence });
        table.HasIndex(x => x.Subject);
    }

    public void Configure(EntityTypeBuilder<OutgoingMail> table)
    {
        table.HasIndex(x => new { x.Sent, x.NotBefore });
        table.HasIndex(x => x.About);
        table.Property(x => x.Once).HasMaxLength(300);
        table.HasIndex(x => x.Once).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Change> table) => table.HasKey(x => x.Id);

    public void Configure(EntityTypeBuilder<IdempotentCall> table)
    {
        table.ToTable("idempotent_calls");
        table.HasKey(x => new
        {
            x.Environment,
            x.Organisation,
            x.ClientId,
            x.Key,
        });
        table.Property(x => x.ClientId).HasMaxLength(100);
        table.Property(x => x.Key).HasMaxLength(255);
        table.HasIndex(x => x.At);
    }

    public void Configure(EntityTypeBuilder<Lease> table) => table.HasKey(x => x.Name);

    public void Configure(EntityTypeBuilder<StoreFact> table)
    {
        table.ToTable("store_facts");
        table.HasKey(x => x.Name);
    }
}
