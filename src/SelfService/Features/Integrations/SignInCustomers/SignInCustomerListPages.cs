using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>The tab "På vegne av": those that an integration signs people in for.</summary>
internal static class SignInCustomerListPages
{
    public static async Task<IResult> Get(
        string clientId,
        string? q,
        int? side,
        Visit visit,
        ShowIntegration show,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var found = await show.Find(clientId, visit.Environment, visit.Actor, cancellation);
        if (found is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var query = q?.Trim() ?? "";
        var names = await db.NamesOf(
            [.. found.OnBehalfOf.Select(entry => entry.Organisation).Distinct()],
            cancellation
        );
        List<OnBehalfOf> matching =
        [
            .. found
                .OnBehalfOf.Where(entry => Matches(entry, query, names))
                .OrderBy(entry => entry.Id, StringComparer.OrdinalIgnoreCase),
        ];
        var paged = Paged.Of(matching.Count, side);
        return Html.Page<SignInCustomerListPage, SignInCustomerListModel>(
            new(
                found,
                query,
                [.. paged.Part(matching)],
                paged,
                names,
                visit.Refusal(Operation.ChangeOnBehalfOf, found)
            )
        );
    }

    private static bool Matches(
        OnBehalfOf entry,
        string query,
        IReadOnlyDictionary<OrganisationId, string> names
    ) =>
        new[]
        {
            entry.Id,
            entry.Name,
            entry.Organisation.Value,
            names.GetValueOrDefault(entry.Organisation) ?? "",
        }.Any(text => text.Contains(query, StringComparison.InvariantCultureIgnoreCase));
}
