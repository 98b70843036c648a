using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.RightRequests;

/// <summary>"Be om rettighet": asks the administrators of one's organisation for a right in production.</summary>
internal sealed class RequestRight(PortvaktDb db, OpenCase open, TimeProvider clock)
{
    /// <summary>What the rights are called in addresses and forms.</summary>
    public static readonly WordList<Right> Words = new(
        (Right.Apis, "api"),
        (Right.Integrations, "integrasjoner"),
        (Right.Suppliers, "leverandor")
    );

    public async Task<Outcome<Case>> Handle(
        EnvironmentName environment,
        OrganisationId organisation,
        string? typed,
        string? purpose,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        if (!Words.TryFind(typed, out var right))
            problems.Add(Problem.At("right", Problems.ChoiceMissing));
        var words = PlainText.Lines(
            purpose,
            "purpose",
            CaseMessage.Longest,
            Problems.PurposeMissing
        );
        problems.AddRange(words.Problems);
        if (!words.Ok || problems.Count > 0)
            return problems;
        if (await Holds(environment, organisation, right, actor, cancellation))
            return Problem.At("right", Problems.RightHeld, right.Name(), environment);
        return await open.Handle(
            new NewCase(
                CaseKind.RightRequest,
                environment,
                organisation,
                CaseRequester.Person(actor.PersonId!.Value, actor.Language),
                new CaseWish { Right = right },
                words.Value
            ),
            other => other.Wish.Right == right && other.Requester.PersonId == actor.PersonId,
            actor,
            cancellation
        );
    }

    private async Task<bool> Holds(
        EnvironmentName environment,
        OrganisationId organisation,
        Right right,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var held = await db
            .RightGrants.AsNoTracking()
            .Where(g => g.Environment == environment && g.Organisation == organisation)
            .Where(g => g.PersonId == actor.PersonId && g.Right == right)
            .ToListAsync(cancellation);
        return held.Exists(g => g.Validity.HoldsAt(now));
    }
}
