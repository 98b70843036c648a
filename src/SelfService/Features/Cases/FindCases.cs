using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Lists cases: what waits longest first, what is closed newest first.</summary>
internal sealed class FindCases(PortvaktDb db, CasePeople people, NumberSchemes numbers)
{
    public async Task<CasesFound> Handle(
        IQueryable<Case> visible,
        CaseFilter filter,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var some = Narrow(visible.AsNoTracking(), filter, actor);
        var cases = await some.ToListAsync(cancellation);
        var ordered = cases
            .OrderByDescending(c => c.IsOpen)
            .ThenBy(c => c.IsOpen ? c.LastUpdated.UtcTicks : -c.LastUpdated.UtcTicks);
        var rows = await Rows([.. ordered], cancellation);
        var waiting = await visible.CountAsync(
            c => c.State == CaseState.Open || c.State == CaseState.Answered,
            cancellation
        );
        return new CasesFound([.. rows.Where(row => Matches(row, filter.Query))], waiting);
    }

    /// <summary>Those that a person asked for, newest first.</summary>
    public async Task<IReadOnlyList<CaseRow>> Own(Actor actor, CancellationToken cancellation)
    {
        var cases = await db.Cases.AsNoTracking().AskedBy(actor).ToListAsync(cancellation);
        return await Rows([.. cases.OrderByDescending(c => c.Created)], cancellation);
    }

    private async Task<IReadOnlyList<CaseRow>> Rows(
        IReadOnlyList<Case> cases,
        CancellationToken cancellation
    )
    {
        var organisations = await db.NamesOf(
            [.. cases.Select(c => c.Organisation).Distinct()],
            cancellation
        );
        var names = await people.Of(cases, cancellation);
        return
        [
            .. cases.Select(c => new CaseRow(
                c,
                organisations.GetValueOrDefault(c.Organisation) ?? c.Wish.OrganisationName,
                names.Requester(c),
                names.Of(c.AssigneeId)
            )),
        ];
    }

    private static IQueryable<Case> Narrow(IQueryable<Case> cases, CaseFilter filter, Actor actor)
    {
        cases = filter.Stage switch
        {
            CaseStage.ForDecider => cases.Where(c =>
                c.State == CaseState.Open || c.State == CaseState.Answered
            ),
            CaseStage.ForRequester => cases.Where(c => c.State == CaseState.Waiting),
            CaseStage.Closed => cases.Where(c => c.Decided != null),
            _ => cases,
        };
        if (filter.Kind is { } kind)
            cases = cases.Where(c => c.Kind == kind);
        return filter.Mine ? cases.Where(c => c.AssigneeId == actor.PersonId) : cases;
    }

    // In memory: SQLite folds the case of a-z only, and names have æ, ø and å.
    private bool Matches(CaseRow row, string query)
    {
        if (query.Length == 0)
            return true;
        if (CaseNumber.TryParse(query, out var number) && row.Case.Number == number)
            return true;
        if (numbers.TryReadTold(query, out var organisation))
            return row.Case.Organisation == organisation;
        return Contains(row.Organisation, query) || Contains(row.Requester, query);
    }

    private static bool Contains(string? text, string query) =>
        text?.Contains(query, StringComparison.OrdinalIgnoreCase) == true;
}
