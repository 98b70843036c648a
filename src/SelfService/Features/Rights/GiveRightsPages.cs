using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>"Gi nye rettigheter": search, tick some or all, give.</summary>
internal static class GiveRightsPages
{
    /// <summary>The field that says who is meant.</summary>
    public const string Ticket = "hvem";

    public const string Query = "q";

    /// <summary>The buttons of the form.</summary>
    public const string Deed = "gjor";
    public const string Search = "sok";
    public const string All = "alle";
    public const string Give = "gi";

    /// <summary>For somebody who has rights already.</summary>
    public static async Task<IResult> Get(
        Guid handle,
        Visit visit,
        ListRightHolders list,
        SealedState state,
        CancellationToken cancellation
    )
    {
        var holder = await list.Find(
            handle,
            visit.Environment.Name,
            visit.Organisation,
            cancellation
        );
        if (holder is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        return visit.Refusal(Operation.ChangeRights) is { } refusal
            ? Gate.Page(refusal)
            : await Show(visit, list, state, holder.Person, new(), [], cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        ListRightHolders list,
        SealedState state,
        GiveRights give,
        CancellationToken cancellation
    )
    {
        if (state.Open<MeantPerson>(form[Ticket], visit) is not { } person)
            return Gate.Page(form.Refused ?? Problem.Of(Problems.FormExpired));
        var search = new RightSearch
        {
            Query = form[Query]?.Trim() ?? "",
            Chosen = RightSearch.Read(form.All(GiveRights.Field)),
        };
        if (form[Deed] == All)
            search = search with { Chosen = [.. search.Chosen.Union(search.Found).Order()] };
        if (form[Deed] is Search or All && form.Refused is null)
            return await Show(visit, list, state, person, search, [], cancellation);
        var given = await form.Submit(() =>
            give.Handle(person, search.Chosen, visit.Environment, visit.Actor, cancellation)
        );
        if (!given.Ok)
            return await Show(visit, list, state, person, search, given.Problems, cancellation);
        var receipt = new RightReceipt(person.Surname, person.Born, true, given.Value.Rights);
        return Results.LocalRedirect(
            Links.RightReceipt(visit.Environment.Name, state.Seal(receipt, visit))
        );
    }

    internal static async Task<IResult> Show(
        Visit visit,
        ListRightHolders list,
        SealedState state,
        MeantPerson person,
        RightSearch search,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        var holders = await list.Handle(visit.Environment.Name, visit.Organisation, cancellation);
        var held = holders.FirstOrDefault(h => IsSame(h.Person, person))?.Rights ?? [];
        return Html.Page<GiveRightsPage, GiveRightsModel>(
            new(visit.Environment.Name, person, state.Seal(person, visit), held, problems)
            {
                Query = search.Query,
                Found = search.Found,
                Chosen = [.. search.Chosen.Except(held)],
            },
            PostedForm.StatusOf(problems)
        );
    }

    private static bool IsSame(MeantPerson one, MeantPerson other) =>
        one.PersonId is null
            ? other.PersonId is null && one.GranteeHash.SequenceEqual(other.GranteeHash)
            : one.PersonId == other.PersonId;
}
