using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Mappings;

internal sealed class PeopleMappings
    : IEntityTypeConfiguration<NationalIdentity>,
        IEntityTypeConfiguration<ProviderSignIn>,
        IEntityTypeConfiguration<RoleHolder>,
        IEntityTypeConfiguration<PendingRightGrant>
{
    public void Configure(EntityTypeBuilder<NationalIdentity> table)
    {
        table.ToTable("national_identities");
        table.HasKey(x => x.PersonId);
        table.HasOne<Person>().WithOne().HasForeignKey<NationalIdentity>(x => x.PersonId);
        table.HasIndex(x => x.NumberHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProviderSignIn> table)
    {
        table.ToTable("provider_sign_ins");
        table.HasKey(x => new { x.Issuer, x.Subject });
        table.Property(x => x.Issuer).HasMaxLength(ProviderSignIn.IssuerLength);
        table.Property(x => x.Subject).HasMaxLength(ProviderSignIn.SubjectLength);
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
    }

    public void Configure(EntityTypeBuilder<RoleHolder> table)
    {
        table.ToTable("role_holders");
        table.ComplexProperty(x => x.Validity);
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        table.HasIndex(x => new { x.Organisation, x.Role });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PendingRightGrant> table)
    {
        table.ToTable("pending_right_grants");
        table.ComplexProperty(x => x.Validity);
        table.HasIndex(x => x.GranteeHash);
        table.HasIndex(x => new { x.Environment, x.Organisation });
        table.Property(x => x.Version).IsConcurrencyToken();
    }
}
