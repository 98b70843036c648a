using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Puts names to the people of cases.</summary>
internal sealed class CasePeople(PortvaktDb db)
{
    public async Task<CaseNames> Of(IReadOnlyCollection<Case> cases, CancellationToken cancellation)
    {
        var ids = cases
            .SelectMany(c =>
                c.Messages.Select(m => m.PersonId)
                    .Append(c.Requester.PersonId)
                    .Append(c.AssigneeId)
                    .Append(c.DecidedBy)
            )
            .OfType<Guid>()
            .Distinct()
            .ToList();
        return new CaseNames(
            await db
                .People.Where(p => ids.Contains(p.Id))
                .ToDictionaryAsync(p => p.Id, p => p.Name, cancellation)
        );
    }
}
