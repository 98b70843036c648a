using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>
/// Who asks. A person with an account is named by its id alone; of anybody else the case keeps what its mails need.
/// </summary>
/// <param name="PersonId">Null for somebody without an account.</param>
/// <param name="Name">As they wrote it; null for a person with an account.</param>
/// <param name="Email">A work address that nobody has confirmed; null for a person with an account.</param>
/// <param name="Language">What mails to them are written in.</param>
public sealed record CaseRequester(Guid? PersonId, string? Name, string? Email, Language Language)
{
    /// <summary>Somebody who has an account.</summary>
    public static CaseRequester Person(Guid personId, Language language) =>
        new(personId, null, null, language);
}
