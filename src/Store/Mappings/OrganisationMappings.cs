using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store.Accounts;
using Portvakt.Store.Register;

namespace Portvakt.Store.Mappings;

internal sealed class OrganisationMappings
    : IEntityTypeConfiguration<Organisation>,
        IEntityTypeConfiguration<EmailDomain>,
        IEntityTypeConfiguration<TermsAcceptance>,
        IEntityTypeConfiguration<RegisterUnit>,
        IEntityTypeConfiguration<RegisterImport>,
        IEntityTypeConfiguration<Membership>,
        IEntityTypeConfiguration<RightGrant>,
        IEntityTypeConfiguration<NamedPeople>,
        IEntityTypeConfiguration<OneTimeLink>,
        IEntityTypeConfiguration<SignInAttempts>,
        IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Organisation> table)
    {
        table.HasIndex(x => x.Number).IsUnique();
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<EmailDomain> table) =>
        table.HasIndex(x => new { x.Domain, x.Organisation }).IsUnique();

    public void Configure(EntityTypeBuilder<TermsAcceptance> table) =>
        table.HasIndex(x => x.Organisation);

    public void Configure(EntityTypeBuilder<RegisterUnit> table)
    {
        table.HasKey(x => x.Id);
        table.HasIndex(x => x.Parent);
    }

    public void Configure(EntityTypeBuilder<RegisterImport> table) => table.HasKey(x => x.File);

    public void Configure(EntityTypeBuilder<Membership> table)
    {
        table.HasKey(x => new { x.PersonId, x.Organisation });
        table.HasIndex(x => new { x.Organisation, x.IsAdministrator });
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
    }

    public void Configure(EntityTypeBuilder<RightGrant> table)
    {
        table.ComplexProperty(x => x.Validity);
        table.HasIndex(x => new { x.PersonId, x.Organisation });
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<NamedPeople> table)
    {
        table.ToTable("named_people");
        table.HasIndex(x => new { x.Organisation, x.Environment }).IsUnique();
        table.Property(x => x.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> table)
    {
        table.HasIndex(x => x.Organisation);
        table.HasIndex(x => x.SecretHash).IsUnique();
        // Two that open the same link at the same moment: one of them is told that it was used.
        table.Property(x => x.Used).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SignInAttempts> table) =>
        table.HasKey(x => x.AddressHash);

    public void Configure(EntityTypeBuilder<Account> table)
    {
        table.ToTable("accounts");
        table.HasIndex(x => x.PersonId);
        table.HasIndex(x => x.NormalizedEmail).IsUnique();
    }
}
