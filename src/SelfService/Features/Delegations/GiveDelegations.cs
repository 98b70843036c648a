using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>
/// "Bekreft": gives each of the chosen delegations by itself, so that one that cannot be given does not stop the rest.
/// What is wrong with all of them alike stops them all.
/// </summary>
internal sealed class GiveDelegations(
    PortvaktDb db,
    FindSupplier find,
    GiveDelegation give,
    TimeProvider clock
)
{
    public const string LastDayField = "sluttdato";
    public const string NoteField = "merknad";

    public async Task<Outcome<DelegationReceipt>> Handle(
        GiveDelegationsInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } consumer)
            return Problem.Of(Problems.NoOrganisation);
        if (input.Chosen.Count == 0)
            return Problem.Of(Problems.DelegationChoiceMissing);
        var supplier = await find.Handle(input.Supplier, environment, consumer, cancellation);
        if (!supplier.Ok)
            return Outcome<DelegationReceipt>.Failed(supplier.Problems);
        var lastDay = LastDay(input.LastDay);
        var note = PlainText.AtMost(input.Note, NoteField, Delegation.NoteLength);
        if (!lastDay.Ok || !note.Ok)
            return Outcome<DelegationReceipt>.Failed([.. lastDay.Problems, .. note.Problems]);
        var receipt = new DelegationReceipt([], []);
        foreach (var id in input.Chosen.Distinct())
        {
            var one = new GiveDelegationInput(
                id,
                supplier.Value.Number.Value,
                lastDay.Value.Day,
                // The page before showed that the register does not know the number.
                Anyway: true,
                PlainText.Optional(note.Value)
            );
            var given = await give.Handle(one, environment, actor, cancellation);
            receipt = given.Ok
                ? receipt with
                {
                    Given = [.. receipt.Given, given.Value.Id],
                }
                : receipt with
                {
                    Failed = [.. receipt.Failed, new FailedDelegation(id, given.Problems[0].Code)],
                };
            // What could not be saved must not be tried again with the next.
            db.ChangeTracker.Clear();
        }
        return receipt;
    }

    private Outcome<EndDay> LastDay(string? text) =>
        PlainText.Optional(text) is { } written
            ? Validity
                .ReadLastDay(written, LastDayField, clock.GetUtcNow())
                .Then<EndDay>(day => new EndDay(day))
            : new EndDay(null);

    private sealed record EndDay(DateOnly? Day);
}
