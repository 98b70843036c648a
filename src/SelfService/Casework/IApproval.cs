using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Casework;

/// <summary>
/// What an approval of one kind of case brings about. Each feature that grants something has one, so that the pages of
/// cases need know none of them.
/// </summary>
public interface IApproval
{
    /// <summary>Whether it is for this case.</summary>
    bool IsFor(CaseKind kind);

    /// <summary>What the decider should know and can fill in before approving.</summary>
    Task<ApprovalForm> Prepare(Case about, CancellationToken cancellation);

    /// <summary>
    /// Adds what is granted, with its event, to the next save, which is the caller's; a problem when it cannot be granted.
    /// </summary>
    Task<Outcome<WayOn>> Approve(
        Case about,
        PostedForm form,
        Actor actor,
        CancellationToken cancellation
    );
}
