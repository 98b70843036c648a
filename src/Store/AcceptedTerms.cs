using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store;

/// <summary>Reads which terms of use an organisation accepted last.</summary>
public static class AcceptedTerms
{
    /// <summary>The version; null when it accepted none, or is not registered.</summary>
    public static Task<string?> TermsAcceptedBy(
        this PortvaktDb db,
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        db
            .Organisations.Where(o => o.Number == organisation)
            .Select(o => o.AcceptedTerms)
            .FirstOrDefaultAsync(cancellation);
}
