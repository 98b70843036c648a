using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>"Andre med rettigheter til virksomheten": who has rights, and who is to have some.</summary>
internal static class RightListPages
{
    public static Task<IResult> Get(
        Visit visit,
        ListRightHolders list,
        ListRoles roles,
        CancellationToken cancellation
    ) => Page(visit, list, roles, null, [], cancellation);

    /// <summary>Finds whom the administrator means, and goes on to the rights.</summary>
    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        ListRightHolders list,
        ListRoles roles,
        FindPerson find,
        SealedState state,
        CancellationToken cancellation
    )
    {
        var input = new PersonInput(form[PersonInput.NumberField], form[PersonInput.SurnameField]);
        var found = await form.Submit(() =>
            find.Handle(input, visit.Actor, mustBeKnown: false, cancellation)
        );
        return found.Ok
            ? await GiveRightsPages.Show(visit, list, state, found.Value, new(), [], cancellation)
            : await Page(visit, list, roles, input, found.Problems, cancellation);
    }

    private static async Task<IResult> Page(
        Visit visit,
        ListRightHolders list,
        ListRoles roles,
        PersonInput? typed,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<RightListPage, RightListModel>(
            new(
                visit.Environment.Name,
                await list.Handle(visit.Environment.Name, visit.Organisation, cancellation),
                await roles.Handle(visit.Organisation, cancellation)
            )
            {
                Number = typed?.Number,
                Surname = typed?.Surname,
                Problems = problems,
                Refusal = visit.Refusal(Operation.ChangeRights),
            },
            PostedForm.StatusOf(problems)
        );
}
