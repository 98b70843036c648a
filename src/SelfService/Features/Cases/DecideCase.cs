using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>
/// Approves or declines: what is granted, the decision, its event and the mail are one save, so that nobody is told of what
/// did not happen.
/// </summary>
internal sealed class DecideCase(
    PortvaktDb db,
    IEnumerable<IApproval> approvals,
    CaseMail mail,
    TimeProvider clock
)
{
    /// <summary>What the decider should know and can fill in; empty for a case that is closed.</summary>
    public async Task<ApprovalForm> Prepare(Case about, CancellationToken cancellation) =>
        about.IsOpen ? await For(about).Prepare(about, cancellation) : new([], []);

    public async Task<Outcome<Case>> Handle(
        Case about,
        bool approved,
        PostedForm form,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!about.IsOpen)
            return Problem.Of(Problems.CaseDecided, about.Number);
        WayOn? way = null;
        if (approved)
        {
            var granted = await For(about).Approve(about, form, actor, cancellation);
            if (!granted.Ok)
                return Outcome<Case>.Failed(granted.Problems);
            way = granted.Value;
        }
        // Last, so that a case whose wish cannot be granted is shown again as it was.
        var now = clock.GetUtcNow();
        var decided = about.Decide(approved, form["reason"], actor.PersonId, now);
        if (!decided.Ok)
            return decided;
        db.Events.Add(
            CaseEvents.Of(
                approved ? EventType.CaseApproved : EventType.CaseDeclined,
                about,
                actor,
                now
            )
        );
        await mail.Decided(about, way, now, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? about
            : Problem.Of(Problems.ConcurrentChange);
    }

    private IApproval For(Case about) => approvals.First(approval => approval.IsFor(about.Kind));
}
