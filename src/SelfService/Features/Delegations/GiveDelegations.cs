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
        var terms = ReadTerms(input.LastDay, input.Note);
        if (!terms.Ok)
            return Outcome<DelegationReceipt>.Failed(terms.Problems);
        var receipt = new DelegationReceipt([], []);
        foreach (var id in input.Chosen.Distinct())
        {
            var one = new GiveDelegationInput(
                id,
                supplier.Value.Number.Value,
                terms.Value.LastDay,
                // The page before showed that the register does not know the number.
                Anyway: true,
                terms.Value.Note
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

    /// <summary>The end and the note of what is given.</summary>
    public Outcome<DelegationTerms> ReadTerms(string? lastDay, string? note)
    {
        var day = PlainText.Optional(lastDay) is { } written
            ? Validity
                .ReadLastDay(written, LastDayField, clock.GetUtcNow())
                .Then<DelegationTerms>(last => new DelegationTerms(last, null))
            : new DelegationTerms(null, null);
        var words = PlainText.AtMost(note, NoteField, Delegation.NoteLength);
        return day.Ok && words.Ok
            ? day.Value with
            {
                Note = PlainText.Optional(words.Value),
            }
            : Outcome<DelegationTerms>.Failed([.. day.Problems, .. words.Problems]);
    }
}
