using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>"Gi eller fjerne tilgang" for one person, and "Fjern en eller flere rettigheter".</summary>
internal static class RightHolderPages
{
    /// <summary>The rights marked so far.</summary>
    public const string MarkedField = "fjernes";

    /// <summary>The buttons of the form: each marks or keeps one right, the last one does it.</summary>
    public const string Mark = "fjern";
    public const string Keep = "behold";

    public static async Task<IResult> Get(
        Guid handle,
        Visit visit,
        ListRightHolders list,
        CancellationToken cancellation
    ) =>
        await Find(handle, visit, list, cancellation) is { } holder
            ? Html.Page<RightHolderPage, RightHolderModel>(Model(visit, holder))
            : NotFound();

    public static async Task<IResult> GetRemove(
        Guid handle,
        Visit visit,
        ListRightHolders list,
        CancellationToken cancellation
    ) =>
        await Find(handle, visit, list, cancellation) is { } holder
            ? Remove(visit, holder, [], [])
            : NotFound();

    public static async Task<IResult> PostRemove(
        Guid handle,
        PostedForm form,
        Visit visit,
        ListRightHolders list,
        WithdrawRights withdraw,
        SealedState state,
        CancellationToken cancellation
    )
    {
        if (await Find(handle, visit, list, cancellation) is not { } holder)
            return NotFound();
        var marked = RightSearch.Read(form.All(MarkedField)).Intersect(holder.Rights).ToList();
        var more = RightSearch.Read(form.All(Mark)).Intersect(holder.Rights).ToList();
        var fewer = RightSearch.Read(form.All(Keep));
        if (form.Refused is null && more.Count + fewer.Count > 0)
            return Remove(visit, holder, [.. marked.Union(more).Except(fewer).Order()], []);
        var ended = await form.Submit(() =>
            withdraw.Handle(holder.Person, marked, visit.Environment, visit.Actor, cancellation)
        );
        if (!ended.Ok)
            return Remove(visit, holder, marked, ended.Problems);
        var (surname, born) = (holder.Person.Surname, holder.Person.Born);
        var receipt = new RightReceipt(surname, born, false, ended.Value.Rights);
        return Results.LocalRedirect(
            Links.RightReceipt(visit.Environment.Name, state.Seal(receipt, visit))
        );
    }

    /// <summary>What was done; the address holds it sealed.</summary>
    public static IResult Receipt(string? k, Visit visit, SealedState state) =>
        state.Open<RightReceipt>(k, visit) is { } receipt
            ? Html.Page<RightReceiptPage, RightReceiptModel>(new(visit.Environment.Name, receipt))
            : NotFound();

    private static Task<RightHolder?> Find(
        Guid handle,
        Visit visit,
        ListRightHolders list,
        CancellationToken cancellation
    ) => list.Find(handle, visit.Environment.Name, visit.Organisation, cancellation);

    private static IResult Remove(
        Visit visit,
        RightHolder holder,
        IReadOnlyList<Right> marked,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<RemoveRightsPage, RightHolderModel>(
            Model(visit, holder) with
            {
                Marked = marked,
                Problems = problems,
            },
            PostedForm.StatusOf(problems)
        );

    private static RightHolderModel Model(Visit visit, RightHolder holder) =>
        new(visit.Environment.Name, holder) { Refusal = visit.Refusal(Operation.ChangeRights) };

    private static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));
}
