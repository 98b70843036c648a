using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>
/// Gives the chosen delegations for each organisation of a list by itself, as its representative. Who is not represented, or
/// not with the authority that it takes, is refused alone.
/// </summary>
internal sealed class GiveForSeveral(
    GiveDelegations give,
    OfferedSchemes offered,
    ActingFor acting,
    NumberSchemes numbers
)
{
    public const string Ticked = "virksomhet";
    public const string Pasted = "numre";

    /// <summary>Most organisations at a time.</summary>
    private const int Most = 200;

    public async Task<Outcome<IReadOnlyList<SeveralResult>>> Handle(
        SeveralInput input,
        HttpContext http,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var list = NumberList.Read(input.Pasted, numbers, Pasted);
        var wanted = visit
            .Organisations.Select(o => o.Number)
            .Where(number => input.Organisations.Contains(number.ToString()))
            .Union(list.Numbers)
            .ToList();
        if (Wrong(input, wanted.Count + list.Others.Count) is { } problems)
            return problems;
        var known = visit.Organisations.Where(o => wanted.Contains(o.Number)).ToList();
        var results = new List<SeveralResult>();
        var actors = await acting.Each(http, visit, known, cancellation);
        foreach (var (organisation, actor) in known.Zip(actors))
            results.Add(await One(input, organisation, actor, visit, cancellation));
        results.AddRange(
            wanted
                .Except(known.Select(o => o.Number))
                .Select(number =>
                    Refused(
                        number.Grouped,
                        number,
                        Problem.Of(Problems.OrganisationNotRepresented, number.Grouped)
                    )
                )
        );
        results.AddRange(list.Others.Select(other => Refused(other.Text, null, other.Problem)));
        return results;
    }

    /// <summary>What is wrong with all alike.</summary>
    private List<Problem>? Wrong(SeveralInput input, int count)
    {
        var problems = new List<Problem>();
        if (input.Draft.Chosen.Count == 0)
            problems.Add(Problem.Of(Problems.DelegationChoiceMissing));
        if (count == 0)
            problems.Add(Problem.At(Ticked, Problems.OrganisationChoiceMissing));
        if (count > Most)
            problems.Add(Problem.At(Pasted, Problems.ListTooLong, Most));
        problems.AddRange(give.ReadTerms(input.LastDay, input.Note).Problems);
        return problems.Count > 0 ? problems : null;
    }

    private async Task<SeveralResult> One(
        SeveralInput input,
        Organisation organisation,
        Actor actor,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var (name, number) = (organisation.Name, organisation.Number);
        if (
            Permissions.Refusal(actor, Operation.ChangeDelegations, environment.Kind) is { } refusal
        )
            return Refused(name, number, refusal);
        var draft = input.Draft;
        var sent = new GiveDelegationsInput(
            draft.Supplier,
            draft.Chosen,
            input.LastDay,
            input.Note
        );
        var given = await give.Handle(sent, environment, actor, cancellation);
        if (!given.Ok)
            return Refused(name, number, given.Problems[0]);
        var titles = (await offered.List(environment, number, cancellation)).ToDictionary(
            api => api.Id,
            api => api.Title
        );
        LanguageMap Title(Guid id) =>
            titles.GetValueOrDefault(id) ?? new LanguageMap(id.ToString());
        var failed = given
            .Value.Failed.Select(f => new NotGiven(
                Title(f.Id),
                Problem.Of(f.Problem, DelegationTexts.TheSupplier)
            ))
            .ToList();
        var done = draft.Chosen.Except(given.Value.Failed.Select(f => f.Id)).Select(Title);
        return new SeveralResult(name, number, [.. done], failed, null);
    }

    private static SeveralResult Refused(string text, OrganisationId? number, Problem problem) =>
        new(text, number, [], [], problem);
}
