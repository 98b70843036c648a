using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>
/// "Navngitte brukere": which test environments are closed, and to whom they are open. Outside the environments, so that an
/// administrator who is on no list can still put it right.
/// </summary>
internal static class NamedPeoplePages
{
    public static async Task<IResult> List(
        Visit visit,
        LimitEnvironment limit,
        Landscape landscape,
        CancellationToken cancellation
    )
    {
        var lists = await limit.Lists(visit.Organisation, cancellation);
        return Html.Page<NamedPeopleListPage, NamedPeopleListModel>(
            new([
                .. landscape
                    .Environments.Where(e => e.Kind == EnvironmentKind.Test)
                    .Select(e => new NamedPeopleRow(e, lists.GetValueOrDefault(e.Name))),
            ])
        );
    }

    public static async Task<IResult> Get(
        string name,
        Visit visit,
        LimitEnvironment limit,
        ListMembers members,
        Landscape landscape,
        CancellationToken cancellation
    )
    {
        if (Test(landscape, name) is not { } environment)
            return NotFound();
        var list = (await limit.Lists(visit.Organisation, cancellation)).GetValueOrDefault(
            environment.Name
        );
        IEnumerable<Guid> named = list is { People.Count: > 0 } ? list.People : Own(visit);
        return await Form(
            environment,
            visit,
            members,
            list?.Closed ?? false,
            [.. named.Select(id => id.ToString())],
            [],
            cancellation
        );
    }

    public static async Task<IResult> Post(
        string name,
        PostedForm form,
        HttpContext http,
        Visit visit,
        LimitEnvironment limit,
        ListMembers members,
        Landscape landscape,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (Test(landscape, name) is not { } environment)
            return NotFound();
        var closed = form["open"] == "navngitte";
        var people = form.All("people");
        var outcome = await form.Submit(() =>
            limit.Handle(environment.Name, closed, people, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(
                environment,
                visit,
                members,
                closed,
                people,
                outcome.Problems,
                cancellation
            );
        var named = outcome.Value.People.Count;
        var said =
            !closed ? NamedTexts.NowOpen
            : named == 1 ? NamedTexts.NowClosedToOne
            : NamedTexts.NowClosed;
        receipts.Leave(http, said.With(environment.Name, named));
        return Results.LocalRedirect(Links.NamedPeople);
    }

    /// <summary>Only test environments can be closed; production asks for rights instead.</summary>
    private static InstalledEnvironment? Test(Landscape landscape, string name) =>
        landscape.Find(name) is { Kind: EnvironmentKind.Test } found ? found : null;

    private static IEnumerable<Guid> Own(Visit visit) => visit.Actor.PersonId is { } id ? [id] : [];

    private static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));

    private static async Task<IResult> Form(
        InstalledEnvironment environment,
        Visit visit,
        ListMembers members,
        bool closed,
        IReadOnlyList<string> people,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<NamedPeoplePage, NamedPeopleModel>(
            new(
                environment,
                closed,
                people,
                await members.Members(visit.Organisation, cancellation),
                visit.Refusal(Operation.LimitEnvironment),
                problems
            ),
            PostedForm.StatusOf(problems)
        );
}
