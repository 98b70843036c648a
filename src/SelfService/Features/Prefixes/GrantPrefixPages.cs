using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>The service desk grants an organisation a prefix that was ordered by other ways than the form.</summary>
internal static class GrantPrefixPages
{
    public static async Task<IResult> Get(
        string number,
        PortvaktDb db,
        NumberSchemes numbers,
        Landscape landscape,
        CancellationToken cancellation
    ) =>
        await Find(number, db, numbers, cancellation) is { } organisation
            ? Form(organisation, landscape, null, null, null, [])
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> Post(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        NumberSchemes numbers,
        Landscape landscape,
        GrantPrefix grant,
        CheckPrefix check,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await Find(number, db, numbers, cancellation) is not { } organisation)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var proposed = form[OrderPrefixPages.Proposal];
        var (environment, typed) = (form["environment"], proposed ?? form["prefix"]);
        async Task<IResult> Again(IReadOnlyList<Problem> problems) =>
            Form(
                organisation,
                landscape,
                environment,
                typed,
                landscape.Find(environment) is { } place
                    ? await check.Handle(place.Name, organisation.Number, typed, cancellation)
                    : null,
                problems
            );
        if (form.Refused is null && proposed is not null)
            return await Again([]);
        var outcome = await form.Submit(() =>
            grant.Handle(
                environment,
                organisation.Number,
                typed,
                form[OrderPrefixPages.Seen],
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return await Again(outcome.Problems);
        receipts.Leave(
            http,
            PrefixTexts.Granted.With(
                outcome.Value.Prefix,
                organisation.Name,
                outcome.Value.Environment
            )
        );
        return Results.LocalRedirect(Links.Organisation(organisation.Number));
    }

    private static async Task<Organisation?> Find(
        string number,
        PortvaktDb db,
        NumberSchemes numbers,
        CancellationToken cancellation
    ) =>
        numbers.TryReadTold(number, out var id)
            ? await db.Organisations.FirstOrDefaultAsync(o => o.Number == id, cancellation)
            : null;

    private static IResult Form(
        Organisation organisation,
        Landscape landscape,
        string? environment,
        string? typed,
        CheckedPrefix? found,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<GrantPrefixPage, GrantPrefixModel>(
            new(organisation, landscape, environment, typed, found, problems),
            PostedForm.StatusOf(problems)
        );
}
