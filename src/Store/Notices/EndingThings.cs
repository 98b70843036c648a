using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Notices;

/// <summary>Everything registered that ends in a span of time: the one list that notices, calendars and pages are made of.</summary>
public static class EndingThings
{
    /// <param name="terms">The terms of use, of which a version can be announced.</param>
    /// <param name="owner">Whose; null for everybody's.</param>
    /// <returns>The first end first.</returns>
    public static async Task<IReadOnlyList<EndingThing>> ThingsEnding(
        this PortvaktDb db,
        TermsBook terms,
        DateTimeOffset from,
        DateTimeOffset until,
        OrganisationId? owner,
        CancellationToken cancellation
    )
    {
        var span = new EndingSpan(from, until, owner);
        IReadOnlyList<EndingThing>[] found =
        [
            await db.KeysEnding(span, cancellation),
            await db.SecretsEnding(span, cancellation),
            await db.AccessesEnding(span, cancellation),
            await db.DelegationsEnding(span, cancellation),
            await db.PointsUnconfirmed(span, cancellation),
            await db.MercantileDataDue(span, cancellation),
            await db.TermsAnnounced(terms, span, cancellation),
        ];
        return [.. found.SelectMany(things => things).OrderBy(thing => thing.Thing.Ends)];
    }
}
