using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Delegations;

namespace Portvakt.Store.Mappings;

internal sealed class DelegationMappings
    : IEntityTypeConfiguration<DelegationScheme>,
        IEntityTypeConfiguration<Delegation>,
        IEntityTypeConfiguration<DelegationInvitation>,
        IEntityTypeConfiguration<RegisteredSystem>,
        IEntityTypeConfiguration<SystemUser>,
        IEntityTypeConfiguration<SystemUserRequest>,
        IEntityTypeConfiguration<Consent>
{
    /// <summary>An empty list, for rows that are older than the column.</summary>
    private const string None = "'[]'";

    public void Configure(EntityTypeBuilder<DelegationScheme> table)
    {
        table.Property(x => x.Description).HasMaxLength(DelegationScheme.DescriptionLength);
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<DelegationInvitation> table)
    {
        table.ToTable("delegation_invitations");
        table.ComplexProperty(x => x.Validity);
        table.Property(x => x.Title).HasMaxLength(DelegationInvitation.TitleLength);
        table.Property(x => x.Code).HasMaxLength(64);
        table.HasIndex(x => x.Code).IsUnique();
        table.HasIndex(x => new { x.Environment, x.Supplier });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Delegation> table)
    {
        table.ComplexProperty(x => x.Validity);
        table.Property(x => x.Note).HasMaxLength(Delegation.NoteLength);
        table.HasOne<DelegationScheme>().WithMany().HasForeignKey(x => x.SchemeId);
        // With two rows for one delegation, withdrawing the one would leave the other standing.
        table
            .HasIndex(x => new
            {
                x.SchemeId,
                x.Consumer,
                x.Supplier,
            })
            .IsUnique();
        table.HasIndex(x => new
        {
            x.Environment,
            x.Supplier,
            x.Consumer,
        });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<RegisteredSystem> table)
    {
        table.ToTable("registered_systems");
        table.Property(x => x.SystemId).HasMaxLength(RegisteredSystem.IdLength);
        table.Property(x => x.Rights).HasDefaultValueSql(None);
        table.HasIndex(x => new { x.Environment, x.SystemId }).IsUnique();
        table.HasIndex(x => new { x.Environment, x.Vendor });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SystemUser> table)
    {
        table.ToTable("system_users");
        table.Property(x => x.ExternalReference).HasMaxLength(SystemUser.ReferenceLength);
        table.Property(x => x.Rights).HasDefaultValueSql(None);
        table.HasOne<RegisteredSystem>().WithMany().HasForeignKey(x => x.SystemId);
        table
            .HasIndex(x => new
            {
                x.SystemId,
                x.Customer,
                x.ExternalReference,
            })
            .IsUnique()
            .HasFilter("deleted is null");
        table.HasIndex(x => new { x.Environment, x.Customer });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SystemUserRequest> table)
    {
        table.ToTable("system_user_requests");
        table.Property(x => x.ExternalReference).HasMaxLength(SystemUser.ReferenceLength);
        table.HasOne<RegisteredSystem>().WithMany().HasForeignKey(x => x.SystemId);
        // The same is not asked twice at a time.
        table
            .HasIndex(x => new
            {
                x.SystemId,
                x.Customer,
                x.ExternalReference,
            })
            .IsUnique()
            .HasFilter("decided is null");
        table.HasIndex(x => new { x.Environment, x.Customer });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Consent> table)
    {
        table.ToTable("consents");
        table.ComplexProperty(x => x.Validity);
        table
            .Property(x => x.Rights)
            .HasConversion(rights => rights.ToJson(), json => ConsentRights.Read(json));
        table.HasIndex(x => new { x.Environment, x.Receiver });
        table.Property(x => x.Version).IsConcurrencyToken();
    }
}
