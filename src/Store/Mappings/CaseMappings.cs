using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Mappings;

internal sealed class CaseMappings : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> table)
    {
        table.ToTable("cases");
        table.HasIndex(x => x.Number).IsUnique();
        table.HasIndex(x => x.State);
        table.HasIndex(x => new { x.Organisation, x.Kind });
        table.HasIndex(x => x.FollowHash);
        table.Property(x => x.Version).IsConcurrencyToken();
        table.OwnsOne(
            x => x.Requester,
            requester =>
            {
                requester.Property(r => r.PersonId).HasColumnName("requester_id");
                requester.Property(r => r.Name).HasColumnName("requester_name");
                requester.Property(r => r.Email).HasColumnName("requester_email");
                requester.Property(r => r.Language).HasColumnName("requester_language");
                requester.HasIndex(r => r.PersonId);
            }
        );
        table.Navigation(x => x.Requester).IsRequired();
        table.OwnsMany(
            x => x.Messages,
            part =>
            {
                part.ToTable("case_messages");
                part.WithOwner().HasForeignKey("CaseId");
                part.HasKey(x => x.Id);
                part.Property(x => x.Id).ValueGeneratedNever();
            }
        );
        table.Navigation(x => x.Messages).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
