using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.LoginProvider.People;

/// <summary>Finds made-up people. Others are not offered, whatever the register knows of them.</summary>
internal sealed class PersonSearch(PortvaktDb db, PersonNumbers numbers, Standings standings)
{
    public const string Field = "sok";

    /// <summary>More are found by searching.</summary>
    private const int Shown = 20;

    /// <param name="text">A number, a part of a name, or nothing for those who came first.</param>
    public async Task<FoundPeople> Find(
        string? text,
        LoginClient client,
        CancellationToken cancellation
    )
    {
        var query = (text ?? "").Trim();
        var digits = new string([.. query.Where(char.IsAsciiDigit)]);
        if (digits.Length >= 11)
            return await FindNumber(query, digits, client, cancellation);
        var folded = Surnames.Fold(query);
        var found = Synthetic.Where(i => i.FoldedName.Contains(folded));
        var people = await found
            // Those of the demo were made first.
            .OrderBy(i => i.Created)
            .ThenBy(i => i.FoldedName)
            .Take(Shown)
            .ToListAsync(cancellation);
        return new FoundPeople(
            query,
            await Offer(people, client, cancellation),
            people.Count < Shown ? people.Count : await found.CountAsync(cancellation)
        );
    }

    /// <summary>A made-up person by the register's id; null when there is none.</summary>
    public Task<NationalIdentity?> ById(Guid personId, CancellationToken cancellation) =>
        Synthetic.FirstOrDefaultAsync(i => i.PersonId == personId, cancellation);

    /// <summary>A made-up person by number; null when there is none.</summary>
    public Task<NationalIdentity?> ByNumber(string number, CancellationToken cancellation)
    {
        var hash = numbers.Hash(number);
        return Synthetic.FirstOrDefaultAsync(i => i.NumberHash == hash, cancellation);
    }

    /// <summary>People as the page shows them.</summary>
    public async Task<IReadOnlyList<OfferedPerson>> Offer(
        IReadOnlyList<NationalIdentity> people,
        LoginClient client,
        CancellationToken cancellation
    )
    {
        var stand = await standings.Of(
            [.. people.Select(p => p.PersonId)],
            client.Environment,
            cancellation
        );
        return
        [
            .. people.Select(p => new OfferedPerson(
                p.PersonId,
                p.FullName,
                numbers.Open(p),
                [.. stand[p.PersonId]]
            )),
        ];
    }

    private IQueryable<NationalIdentity> Synthetic =>
        db.NationalIdentities.Where(i => i.IsSynthetic);

    private async Task<FoundPeople> FindNumber(
        string query,
        string digits,
        LoginClient client,
        CancellationToken cancellation
    )
    {
        // It may be somebody's own: it goes no further, and not back to the page either.
        if (!PersonNumber.IsSynthetic(digits))
            return new FoundPeople(
                null,
                [],
                0,
                Problem.At(Field, Problems.PersonNumberNotSynthetic)
            );
        var person = await ByNumber(digits, cancellation);
        return person is null
            ? new FoundPeople(query, [], 0) { FreeNumber = digits }
            : new FoundPeople(query, await Offer([person], client, cancellation), 1);
    }
}
