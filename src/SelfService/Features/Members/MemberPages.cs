using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>One person of the organisation: appointing, dismissing and taking out, each after a page that asks.</summary>
internal static class MemberPages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ListMembers list,
        CancellationToken cancellation
    ) =>
        await list.Find(visit.Organisation, id, cancellation) is { } member
            ? Html.Page<MemberPage, MemberModel>(Model(visit, member, []))
            : NotFound();

    public static async Task<IResult> GetAdministrator(
        Guid id,
        Visit visit,
        ListMembers list,
        CancellationToken cancellation
    ) =>
        await list.Find(visit.Organisation, id, cancellation) is { } member
            ? Html.Page<AdministratorPage, MemberModel>(Model(visit, member, []))
            : NotFound();

    public static async Task<IResult> PostAdministrator(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListMembers list,
        ChangeAdministrator change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await list.Find(visit.Organisation, id, cancellation) is not { } member)
            return NotFound();
        // What the page asked about, not what holds now: of two who press at once, none undoes the other's deed.
        var appoint = form["administrator"] == "ja";
        var outcome = await form.Submit(() =>
            change.Handle(member, appoint, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Html.Page<AdministratorPage, MemberModel>(
                Model(visit, member, outcome.Problems),
                PostedForm.StatusOf(outcome.Problems)
            );
        receipts.Leave(
            http,
            (appoint ? MemberTexts.Appointed : MemberTexts.Dismissed).With(member.Name)
        );
        return Results.LocalRedirect(Links.Members);
    }

    public static async Task<IResult> GetRemove(
        Guid id,
        Visit visit,
        ListMembers list,
        CancellationToken cancellation
    ) =>
        await list.Find(visit.Organisation, id, cancellation) is { } member
            ? Html.Page<RemoveMemberPage, MemberModel>(Model(visit, member, []))
            : NotFound();

    public static async Task<IResult> PostRemove(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListMembers list,
        RemoveMember remove,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await list.Find(visit.Organisation, id, cancellation) is not { } member)
            return NotFound();
        var outcome = await form.Submit(() => remove.Handle(member, visit.Actor, cancellation));
        if (!outcome.Ok)
            return Html.Page<RemoveMemberPage, MemberModel>(
                Model(visit, member, outcome.Problems),
                PostedForm.StatusOf(outcome.Problems)
            );
        receipts.Leave(http, MemberTexts.Removed.With(member.Name));
        return Results.LocalRedirect(Links.Members);
    }

    private static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));

    private static MemberModel Model(Visit visit, Member member, IReadOnlyList<Problem> problems) =>
        new(
            member,
            visit.Organisations.First(o => o.Number == visit.Organisation).Name,
            visit.Refusal(Operation.ManageMembers),
            problems
        );
}
