using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.RightRequests;

/// <summary>What the approval of a request brings about: the right, until somebody takes it away.</summary>
internal sealed class ApproveRight(PortvaktDb db, TimeProvider clock) : IApproval
{
    public bool IsFor(CaseKind kind) => kind == CaseKind.RightRequest;

    public async Task<ApprovalForm> Prepare(Case about, CancellationToken cancellation)
    {
        var person = await db.People.FirstAsync(
            p => p.Id == about.Requester.PersonId,
            cancellation
        );
        var belongs = await BelongsThere(about, cancellation);
        var checks = new List<ApprovalCheck>
        {
            new(
                belongs,
                (belongs ? RightRequestTexts.IsMember : RightRequestTexts.NotMember).With(
                    person.Name
                )
            ),
        };
        if (about.Wish.Right == Right.Suppliers)
        {
            var held = await Holds(about, Right.Integrations, cancellation);
            checks.Add(
                new(
                    held,
                    held ? RightRequestTexts.HoldsIntegrations : RightRequestTexts.LacksIntegrations
                )
            );
        }
        return new ApprovalForm(checks, []);
    }

    public async Task<Outcome<WayOn>> Approve(
        Case about,
        PostedForm form,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!await BelongsThere(about, cancellation))
            return Problem.Of(Problems.PersonNotMember);
        var right = about.Wish.Right!.Value;
        var environment = about.Environment!.Value;
        // Given by other ways meanwhile: then there is nothing to give, and the request is fulfilled all the same.
        if (!await Holds(about, right, cancellation))
            Give(environment, about, right, actor);
        return new WayOn(
            RightRequestTexts.UseIt,
            right == Right.Apis ? Links.Scopes(environment) : Links.Integrations(environment)
        );
    }

    private void Give(EnvironmentName environment, Case about, Right right, Actor actor)
    {
        var now = clock.GetUtcNow();
        var personId = about.Requester.PersonId!.Value;
        var given = RightGrant.Give(
            environment,
            about.Organisation,
            personId,
            right,
            Validity.Since(now)
        );
        db.RightGrants.Add(given);
        db.Events.Add(RightEvents.Given(given, actor, now));
    }

    /// <summary>By e-mail domain or invitation, or by a role or another right there.</summary>
    private async Task<bool> BelongsThere(Case about, CancellationToken cancellation)
    {
        var represented = await db.RepresentedBy(
            about.Requester.PersonId!.Value,
            about.Environment!.Value,
            clock.GetUtcNow(),
            cancellation
        );
        return represented.Any(r => r.Organisation == about.Organisation);
    }

    private async Task<bool> Holds(Case about, Right right, CancellationToken cancellation) =>
        (
            await db.RightsOf(
                about.Requester.PersonId!.Value,
                about.Environment!.Value,
                about.Organisation,
                clock.GetUtcNow(),
                cancellation
            )
        ).Contains(right);
}
