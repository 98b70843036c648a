using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Agreements;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Reads where the organisation acted for stands with the terms.</summary>
internal sealed class ReadTerms(
    TermsBook book,
    AcceptTerms accept,
    ListSignatures signatures,
    TimeProvider clock
)
{
    /// <param name="problems">Why the terms were not accepted a moment ago.</param>
    public async Task<TermsModel> Handle(
        Visit visit,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var accepted = visit
            .Organisations.FirstOrDefault(o => o.Number == visit.Actor.Organisation)
            ?.AcceptedTerms;
        var next = book.Next(accepted, now);
        var shown = next ?? book.InForce(now);
        return new TermsModel(shown, visit.Actor.IsMember, next is null, problems)
        {
            IsAhead = now < shown.Begins,
            AcceptedBefore = accepted,
            IsEarlierKept = book.Find(accepted) is not null,
            Refusal = await accept.Refusal(visit.Actor, cancellation),
            Signatures = visit.Actor.Organisation is { } number
                ? await signatures.Of(number, cancellation)
                : [],
        };
    }
}
