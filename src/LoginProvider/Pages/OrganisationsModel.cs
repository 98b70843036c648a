using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.LoginProvider.Representing;

namespace Portvakt.LoginProvider.Pages;

/// <summary>The page with organisations to represent.</summary>
public sealed record OrganisationsModel(
    SignInRequest Request,
    NationalIdentity Person,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The fields that bring the same page again, in another language.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Again =>
        [
            KeyValuePair.Create(Step.Field, Step.Choose),
            KeyValuePair.Create(Step.PersonField, Person.PersonId.ToString()),
        ];
}
