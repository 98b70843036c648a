using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>The receipt after "Legg til": the keys as they are stored, for checking.</summary>
internal static class StoredKeysPages
{
    public static async Task<IResult> Get(
        string clientId,
        string[] kid,
        Visit visit,
        ShowKeys show,
        CancellationToken cancellation
    )
    {
        var keys = await show.Handle(clientId, visit, cancellation);
        var added = keys?.Integration.Keys.Where(key => kid.Contains(key.Kid)).ToList() ?? [];
        return keys is null || added.Count == 0
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<StoredKeysPage, StoredKeysModel>(new(keys, added));
    }
}
