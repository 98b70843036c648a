using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Store.Accounts;

namespace Portvakt.Store.Mappings;

internal sealed class SessionMappings
    : IEntityTypeConfiguration<StrongSignIn>,
        IEntityTypeConfiguration<ParkedForm>
{
    public void Configure(EntityTypeBuilder<StrongSignIn> table)
    {
        table.HasKey(x => new { x.SessionId, x.Environment });
        table.Property(x => x.SessionId).HasMaxLength(40);
        table.HasIndex(x => new { x.Issuer, x.ProviderSession });
        table.HasIndex(x => x.Since);
    }

    public void Configure(EntityTypeBuilder<ParkedForm> table)
    {
        table.HasKey(x => x.Id);
        table.Property(x => x.Id).ValueGeneratedNever();
        table.HasIndex(x => x.At);
    }
}
