using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Integrations;
using Portvakt.Store.Keys;

namespace Portvakt.Store.Mappings;

internal sealed class IntegrationMappings
    : IEntityTypeConfiguration<Integration>,
        IEntityTypeConfiguration<StoredSigningKey>
{
    public void Configure(EntityTypeBuilder<Integration> table)
    {
        table.Property(x => x.ClientId).HasMaxLength(100);
        table.HasIndex(x => new { x.Environment, x.ClientId }).IsUnique();
        // The list of an organisation, in its order, with what a search looks at.
        table.HasIndex(x => new
        {
            x.Environment,
            x.Owner,
            x.SortName,
            x.ClientId,
            x.Supplier,
        });
        // The newest, and those that are old enough to be asked about.
        table.HasIndex(x => new
        {
            x.Environment,
            x.Owner,
            x.Created,
        });
        // What the list counts and offers besides, without reading the rows.
        table.HasIndex(x => new
        {
            x.Environment,
            x.Owner,
            x.Active,
            x.NeedsKey,
            x.KeysEnd,
        });
        table.HasIndex(x => new
        {
            x.Environment,
            x.Owner,
            x.Team,
        });
        // One twin in each environment.
        table.HasIndex(x => new { x.Environment, x.Lineage }).IsUnique();
        table.Property(x => x.SortName).HasMaxLength(IntegrationProperties.NameLength);
        table.Property(x => x.Version).IsConcurrencyToken();
        table.OwnsMany(
            x => x.Scopes,
            part =>
            {
                part.ToTable("integration_scopes");
                part.WithOwner().HasForeignKey("IntegrationId");
                part.Property(x => x.Scope);
                part.HasKey("IntegrationId", nameof(IntegrationScope.Scope));
                part.HasIndex(x => x.Scope);
            }
        );
        table.HasIndex(x => new { x.Environment, x.Supplier });
        // Rows from before the column stand for a client that signs.
        table.Property(x => x.Settings).HasDefaultValue(new ClientSettings());
        table.OwnsOne(
            x => x.Secret,
            secret =>
            {
                secret.Property(s => s.Hash).HasColumnName("secret_hash");
                secret.Property(s => s.Expires).HasColumnName("secret_expires");
            }
        );
        table.OwnsMany(x => x.Keys, MapKeys);
        table.OwnsMany(
            x => x.OnBehalfOf,
            part =>
            {
                part.ToTable("on_behalf_of");
                part.WithOwner().HasForeignKey("IntegrationId");
                part.HasKey("IntegrationId", nameof(OnBehalfOf.Id));
                part.Property(x => x.Id).HasMaxLength(100).ValueGeneratedNever();
            }
        );
        table.Navigation(x => x.Scopes).UsePropertyAccessMode(PropertyAccessMode.Field);
        table.Navigation(x => x.OnBehalfOf).UsePropertyAccessMode(PropertyAccessMode.Field);
        table.Navigation(x => x.Keys).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<StoredSigningKey> table)
    {
        table.ToTable("signing_keys");
        table.HasIndex(x => new { x.Environment, x.Kid }).IsUnique();
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    private static void MapKeys(OwnedNavigationBuilder<Integration, PublicKey> part)
    {
        part.ToTable("public_keys");
        part.WithOwner().HasForeignKey("IntegrationId");
        part.HasKey(x => x.Id);
        part.Property(x => x.Id).ValueGeneratedNever();
        part.Property(x => x.Kid).HasMaxLength(KeyId.MaxLength);
        part.HasIndex("IntegrationId", nameof(PublicKey.Kid)).IsUnique();
        // Where a key is used a second time.
        part.HasIndex(x => x.Modulus);
        part.OwnsOne(
            x => x.Validity,
            validity =>
            {
                validity.Property(v => v.From).HasColumnName("valid_from");
                validity.Property(v => v.To).HasColumnName("valid_to");
                validity.Property(v => v.LastDay).HasColumnName("valid_last_day");
            }
        );
        part.Navigation(x => x.Validity).IsRequired();
    }
}
