using Portvakt.Domain.Basics;
using Portvakt.LoginProvider.People;

namespace Portvakt.LoginProvider.Pages;

/// <summary>The page with people to sign in as.</summary>
public sealed record PeopleModel(
    SignInRequest Request,
    FoundPeople Found,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The person who was made just now; null otherwise.</summary>
    public Guid? Made { get; init; }

    /// <summary>The fields that bring the same page again, in another language.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Again =>
        Made is { } person
            ?
            [
                KeyValuePair.Create(Step.Field, Step.Show),
                KeyValuePair.Create(Step.PersonField, person.ToString()),
            ]
            :
            [
                KeyValuePair.Create(Step.Field, Step.Search),
                KeyValuePair.Create(PersonSearch.Field, Found.Query ?? ""),
            ];
}
