using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.ServiceDesk;

/// <summary>Counts what the service desk should see first.</summary>
internal sealed class ReadDesk(PortvaktDb db, TermsBook terms, TimeProvider clock)
{
    public async Task<DeskStanding> Handle(Actor actor, CancellationToken cancellation)
    {
        // What administrators decide does not wait for the service desk.
        var cases = db.Cases.Where(c => c.Kind != CaseKind.RightRequest);
        var forUs = cases.Where(c => c.State == CaseState.Open || c.State == CaseState.Answered);
        var valid = terms.Valid(clock.GetUtcNow());
        return new DeskStanding(
            await forUs.CountAsync(cancellation),
            await forUs.MinAsync(c => (DateTimeOffset?)c.LastUpdated, cancellation),
            await cases.CountAsync(c => c.State == CaseState.Waiting, cancellation),
            await cases.CountAsync(
                c => c.Decided == null && c.AssigneeId == actor.PersonId,
                cancellation
            ),
            await db.Organisations.CountAsync(cancellation),
            await db.Organisations.CountAsync(
                o => o.AcceptedTerms == null || !valid.Contains(o.AcceptedTerms),
                cancellation
            ),
            await db.Organisations.CountAsync(
                o => !db.Memberships.Any(m => m.Organisation == o.Number && m.IsAdministrator),
                cancellation
            ),
            await db.JobRuns.CountAsync(run => run.Succeeded == false, cancellation),
            await db.OutgoingMails.CountAsync(
                m => m.Sent == null && m.SetAside != null && m.LastError != null,
                cancellation
            )
        );
    }
}
