using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Finds announced terms of use that the organisation can accept before they are in force.</summary>
internal sealed class FindTerms(PortvaktDb db, TermsBook terms, TimeProvider clock)
{
    /// <summary>From so many days before on it is more than a piece of news.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <summary>At most one. Those in force are asked for by the page itself.</summary>
    public async Task<IEnumerable<Attention>> Handle(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var accepted = await db.TermsAcceptedBy(organisation, cancellation);
        var now = clock.GetUtcNow();
        if (terms.Next(accepted, now) is not { } next || next.Begins <= now)
            return [];
        return
        [
            new(
                next.Begins - Soon <= now ? Severity.Warning : Severity.Info,
                AttentionTexts.TermsAhead,
                null,
                null,
                next.Begins,
                Links.Terms
            ),
        ];
    }
}
