using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Scopes;

namespace Portvakt.Store.Mappings;

internal sealed class ScopeMappings
    : IEntityTypeConfiguration<ScopePrefix>,
        IEntityTypeConfiguration<Scope>,
        IEntityTypeConfiguration<ScopeAccess>,
        IEntityTypeConfiguration<AccessRequest>,
        IEntityTypeConfiguration<ApprovalRule>
{
    public void Configure(EntityTypeBuilder<ScopePrefix> table)
    {
        table.HasIndex(x => new { x.Environment, x.Prefix }).IsUnique();
        table.HasIndex(x => new { x.Environment, x.Owner });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Scope> table)
    {
        table.HasIndex(x => new { x.Environment, x.Name }).IsUnique();
        table.HasIndex(x => new { x.Environment, x.Owner });
        table.Property(x => x.Version).IsConcurrencyToken();
        table.ComplexProperty(
            x => x.Introduction,
            introduction =>
            {
                introduction
                    .Property(i => i.Contact)
                    .HasColumnName("contact")
                    .HasMaxLength(ScopeIntroduction.ContactLength);
                introduction
                    .Property(i => i.Documentation)
                    .HasColumnName("documentation")
                    .HasMaxLength(ScopeIntroduction.AddressLength);
                introduction.Property(i => i.AccessGuide).HasColumnName("access_guide");
            }
        );
        table.ComplexProperty(
            x => x.Demands,
            demands =>
            {
                demands.Property(d => d.UserConsent).HasColumnName("requires_user_consent");
                demands
                    .Property(d => d.UserAuthentication)
                    .HasColumnName("requires_user_authentication");
                demands
                    .Property(d => d.PseudonymousTokens)
                    .HasColumnName("requires_pseudonymous_tokens");
            }
        );
    }

    public void Configure(EntityTypeBuilder<AccessRequest> table)
    {
        table.HasIndex(x => new { x.Environment, x.Consumer });
        // One undecided request for each scope and consumer.
        table
            .HasIndex(x => new { x.ScopeId, x.Consumer })
            .IsUnique()
            .HasFilter($"state = '{nameof(AccessRequestState.Requested)}'");
        table.HasIndex(x => x.ScopeId);
        table.HasOne<Scope>().WithMany().HasForeignKey(x => x.ScopeId);
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ScopeAccess> table)
    {
        table.ToTable("scope_accesses");
        table.ComplexProperty(x => x.Validity);
        table.HasIndex(x => new { x.ScopeId, x.Consumer }).IsUnique();
        table.HasIndex(x => new { x.Environment, x.Consumer });
        table.HasOne<Scope>().WithMany().HasForeignKey(x => x.ScopeId);
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ApprovalRule> table)
    {
        table.HasIndex(x => x.ScopeId);
        table.HasOne<Scope>().WithMany().HasForeignKey(x => x.ScopeId);
        table.Property(x => x.Version).IsConcurrencyToken();
    }
}
