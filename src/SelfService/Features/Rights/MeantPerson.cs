using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>
/// Somebody whose number and surname an administrator knew. Whether they have been here is for the register alone to
/// know: pages show the same of both.
/// </summary>
/// <param name="PersonId">Null for somebody who has not been here.</param>
/// <param name="GranteeHash">What a right waits under that is given to somebody who has not been here.</param>
/// <param name="Surname">As pages show it; see <see cref="Surnames.Shown"/>.</param>
/// <param name="Born">From the number; null when its digits are no date.</param>
public sealed record MeantPerson(
    Guid? PersonId,
    byte[] GranteeHash,
    string Surname,
    DateOnly? Born
);
