using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Finds one case among those that the reader may see, and what to show of it.</summary>
internal sealed class ReadCase(PortvaktDb db, CasePeople people)
{
    /// <summary>The tracked case; null when the number is none of theirs.</summary>
    public async Task<Case?> Find(
        IQueryable<Case> visible,
        string? number,
        CancellationToken cancellation
    ) =>
        CaseNumber.TryParse(number, out var parsed)
            ? await visible.FirstOrDefaultAsync(c => c.Number == parsed, cancellation)
            : null;

    /// <summary>The case with names, as <paramref name="reader"/> sees them: the service desk speaks as one to others.</summary>
    public async Task<CaseDetail> Detail(
        Case about,
        CaseSide reader,
        CancellationToken cancellation
    )
    {
        var organisations = await db.NamesOf([about.Organisation], cancellation);
        var names = await people.Of([about], cancellation);
        Words Decider(Guid? id) =>
            reader == CaseSide.Requester && !about.IsForAdministrators
                ? CaseTexts.ServiceDesk
                : names.Of(id) ?? (Words)CaseTexts.ServiceDesk;
        return new CaseDetail(
            about,
            organisations.GetValueOrDefault(about.Organisation),
            names.Requester(about),
            reader == CaseSide.Decider ? await Email(about, cancellation) : null,
            names.Of(about.AssigneeId),
            about.DecidedBy is null ? null : Decider(about.DecidedBy),
            [
                .. about
                    .Messages.OrderBy(m => m.At)
                    .ThenBy(m => m.Id)
                    .Select(m => new ThreadEntry(
                        m.Side == CaseSide.Requester ? names.Requester(about) : Decider(m.PersonId),
                        m.Side,
                        m.Text,
                        m.At
                    )),
            ]
        );
    }

    private async Task<string?> Email(Case about, CancellationToken cancellation) =>
        about.Requester.Email
        ?? await db
            .Users.Where(a => a.PersonId == about.Requester.PersonId)
            .Select(a => a.Email)
            .FirstOrDefaultAsync(cancellation);
}
