using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Store.Refusals;
using Portvakt.Store.Usage;

namespace Portvakt.Store.Mappings;

/// <summary>What the token server leaves behind.</summary>
internal sealed class TokenMappings
    : IEntityTypeConfiguration<StoredRefusal>,
        IEntityTypeConfiguration<UsageCount>
{
    public void Configure(EntityTypeBuilder<StoredRefusal> table)
    {
        table.HasKey(x => x.Id);
        table.HasIndex(x => x.TraceId);
        table.HasIndex(x => x.At);
    }

    public void Configure(EntityTypeBuilder<UsageCount> table) =>
        table.HasKey(x => new
        {
            x.Environment,
            x.ClientId,
            x.KeyId,
            x.Scope,
            x.Consumer,
            x.Day,
        });
}
