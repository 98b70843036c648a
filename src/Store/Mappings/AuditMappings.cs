using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Store.Audit;

namespace Portvakt.Store.Mappings;

internal sealed class AuditMappings : IEntityTypeConfiguration<EventSeal>
{
    public void Configure(EntityTypeBuilder<EventSeal> table)
    {
        table.ToTable("event_seals");
        table.HasKey(x => x.Last);
        table.Property(x => x.Last).ValueGeneratedNever();
        // Two nodes cannot both put a link behind the same one.
        table.HasIndex(x => x.After).IsUnique();
        table.HasIndex(x => x.At);
    }
}
