using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>
/// Our own copy, kept up to date by asking the public register for one unit at a time: when the copy does not have it, or
/// has not been shown it for long. What is told is kept, so that pages have its name; when nobody answers, the copy counts.
/// </summary>
/// <param name="life">How long a unit that the register showed is believed.</param>
public sealed class KeptRegister(
    StoreConnection store,
    IOrganisationRegister outside,
    TimeSpan life,
    TimeProvider time
) : IOrganisationRegister, IDisposable
{
    private readonly LocalRegister own = new(store);
    private readonly RegisterRows rows = new(store);

    public async ValueTask<RegisterAnswer> Find(
        OrganisationId number,
        CancellationToken cancellation
    )
    {
        var known = await own.Find(number, cancellation);
        if (known.Unit?.Seen > time.GetUtcNow() - life)
            return known;
        var told = await outside.Find(number, cancellation);
        if (told.Unit is not { } unit)
            return known with { KnowsAll = known.KnowsAll || told.KnowsAll };
        // Of a unit that is no more, the register tells little; the copy remembers what it was called.
        var kept =
            unit is { Ended: true, Seen: { } seen } && known.Unit is { } before
                ? before.EndedBy(seen)
                : unit;
        await rows.Write([kept], null, cancellation);
        return told with { Unit = kept };
    }

    public void Dispose() => (outside as IDisposable)?.Dispose();
}
