using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The people of the whole installation, with a search.</summary>
internal static class PersonListPages
{
    public static async Task<IResult> Get(
        string? q,
        int? side,
        FindPeople find,
        CancellationToken cancellation
    )
    {
        var query = q?.Trim() ?? "";
        return Html.Page<PersonListPage, PersonListModel>(
            new(query, await find.Handle(query, side, cancellation))
        );
    }
}
