using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Store.Accounts;

namespace Portvakt.Store.Mappings;

internal sealed class SessionMappings
    : IEntityTypeConfiguration<PortalSession>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>,
        IEntityTypeConfiguration<UsedChallenge>,
        IEntityTypeConfiguration<StrongSignIn>,
        IEntityTypeConfiguration<ParkedForm>
{
    public void Configure(EntityTypeBuilder<PortalSession> table)
    {
        table.Property(x => x.Id).HasMaxLength(40);
        table.Property(x => x.Browser).HasMaxLength(60);
        table.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
        table.HasIndex(x => x.Since);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> table)
    {
        table.ToTable("passkeys");
        table.HasKey(x => x.CredentialId);
        table.Property(x => x.CredentialId).HasMaxLength(Passkeys.IdLength);
        table.HasOne<Account>().WithMany().HasForeignKey(x => x.UserId);
        table
            .Property(x => x.Data)
            .HasConversion(data => PasskeyText.Of(data), text => PasskeyText.Read(text), Comparer);
    }

    private static readonly ValueComparer<IdentityPasskeyData> Comparer = new(
        (a, b) => PasskeyText.Of(a!) == PasskeyText.Of(b!),
        data => PasskeyText.Of(data).GetHashCode(StringComparison.Ordinal),
        data => PasskeyText.Read(PasskeyText.Of(data))
    );

    public void Configure(EntityTypeBuilder<UsedChallenge> table)
    {
        table.HasKey(x => x.Hash);
        table.Property(x => x.Hash).HasMaxLength(64);
        table.HasIndex(x => x.At);
    }

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
