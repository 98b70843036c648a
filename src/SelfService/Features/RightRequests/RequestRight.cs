using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.Store;
using Portvakt.Store.People;

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
        var held = await db.RightsOf(
            actor.PersonId!.Value,
            environment,
            organisation,
            clock.GetUtcNow(),
            cancellation
        );
        if (held.Contains(right))
            return Problem.At("right", Problems.RightHeld, right.Name(), environment);
        return await open.Handle(
            new NewCase(
                CaseKind.RightRequest,
                environment,
                organisation,
                CaseRequester.Person(actor.PersonId.Value, actor.Language),
                new CaseWish { Right = right },
                words.Value
            ),
            other => other.Wish.Right == right && other.Requester.PersonId == actor.PersonId,
            actor,
            cancellation
        );
    }
}
