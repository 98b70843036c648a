using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>
/// Units that the register had and has no longer: its files leave a unit out some time after it was deleted. Only a whole
/// file tells, and only one that is not suddenly much smaller.
/// </summary>
internal sealed class VanishedUnits(StoreConnection store)
{
    /// <summary>Of a hundred units so many vanish at most between two files; the register loses less than one a week.</summary>
    private const int MostInHundred = 5;

    /// <summary>How many have vanished, and whether they count as ended now.</summary>
    public async Task<(int Count, bool Ended)> End(
        RegisterPart part,
        RegisterImport import,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var forms = RegisterParts.SubUnitForms.ToList();
        var ofPart =
            part == RegisterPart.SubUnits
                ? db.RegisterUnits.Where(unit => forms.Contains(unit.Form))
                : db.RegisterUnits.Where(unit => !forms.Contains(unit.Form));
        // What was put in by hand or with the demo has never been in a file.
        var shown = ofPart.Where(unit => unit.Seen != null && !unit.Ended);
        var vanished = shown.Where(unit => unit.Seen < import.Started);
        var count = await vanished.CountAsync(cancellation);
        if (count == 0)
            return (0, false);
        if (count * 100L > await shown.CountAsync(cancellation) * (long)MostInHundred)
            return (count, false);
        await db.InTurn(
            () =>
                vanished.ExecuteUpdateAsync(
                    unit => unit.SetProperty(u => u.Ended, true),
                    cancellation
                ),
            cancellation
        );
        return (count, true);
    }
}
