using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>
/// Finds whom an administrator means by national identity number and surname. A number that nobody here has met is taken
/// as it is; one that is known must have that surname, and five that have not are all for an hour.
/// </summary>
internal sealed class FindPerson(
    PortvaktDb db,
    PersonNumbers numbers,
    AttemptTurns turns,
    PortalSettings settings,
    TimeProvider clock
)
{
    /// <param name="mustBeKnown">Whether somebody who has not been here is refused like a wrong surname.</param>
    public async Task<Outcome<MeantPerson>> Handle(
        PersonInput input,
        Actor actor,
        bool mustBeKnown,
        CancellationToken cancellation
    )
    {
        var number = string.Concat((input.Number ?? "").Where(c => !char.IsWhiteSpace(c)));
        var surname = (input.Surname ?? "").Trim();
        var problems = Malformed(number, surname).ToList();
        if (problems.Count > 0)
            return Outcome<MeantPerson>.Failed(problems);
        // Per person, not per session: signing in anew gives no new tries.
        var subject = actor.PersonId!.Value.ToString("N");
        using var turn = await turns.Take(
            SignInAttempts.Key(AttemptKind.PersonLookUp, subject),
            cancellation
        );
        if (await Locked(subject, cancellation) is { } locked)
            return locked;
        var hash = numbers.Hash(number);
        var known = await db
            .NationalIdentities.AsNoTracking()
            .FirstOrDefaultAsync(i => i.NumberHash == hash, cancellation);
        if (known is null ? !mustBeKnown : IsOf(known, surname))
            return new MeantPerson(
                known?.PersonId,
                numbers.Hash(number, surname),
                Surnames.Shown(surname),
                PersonNumber.BirthDate(number)
            );
        await db.Count(AttemptKind.PersonLookUp, subject, clock.GetUtcNow());
        return Problem.Of(mustBeKnown ? Problems.RoleHandOnKnown : Problems.PersonNotMatched);
    }

    private IEnumerable<Problem> Malformed(string number, string surname)
    {
        if (number.Length == 0)
            yield return Problem.At(PersonInput.NumberField, Problems.PersonNumberMissing);
        else if (!PersonNumber.IsValid(number))
            yield return Problem.At(PersonInput.NumberField, Problems.PersonNumberMalformed);
        else if (settings.IsTrial && !PersonNumber.IsSynthetic(number))
            yield return Problem.At(PersonInput.NumberField, Problems.PersonNumberNotSynthetic);
        if (Surnames.Fold(surname).Length == 0)
            yield return Problem.At(PersonInput.SurnameField, Problems.SurnameMissing);
    }

    private async Task<Problem?> Locked(string subject, CancellationToken cancellation)
    {
        var key = SignInAttempts.Key(AttemptKind.PersonLookUp, subject);
        var tries = await db
            .SignInAttempts.AsNoTracking()
            .FirstOrDefaultAsync(a => a.AddressHash == key, cancellation);
        var window = SignInAttempts.Window(AttemptKind.PersonLookUp);
        return tries?.LockedFor(window, clock.GetUtcNow()) is { } wait
            ? Problem.Of(Problems.PersonTriesUsed, (int)Math.Ceiling(wait.TotalMinutes))
            : null;
    }

    /// <summary>Providers send names in one piece, so any ending of the name may be the surname.</summary>
    private static bool IsOf(NationalIdentity known, string surname)
    {
        var folded = Surnames.Fold(surname);
        return Surnames.Fold(known.Surname) == folded
            || Surnames.In(known.FullName).Contains(folded);
    }
}
