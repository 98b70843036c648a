using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>The service desk's page: organisations with their prefixes, and the form that grants one.</summary>
internal static class PrefixPages
{
    public static Task<IResult> Get(
        PortvaktDb db,
        Landscape landscape,
        CancellationToken cancellation
    ) => Page(db, landscape, new(null, null, null), [], cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        Landscape landscape,
        GrantPrefix grant,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new GrantPrefixInput(form["environment"], form["organisation"], form["prefix"]);
        var outcome = await form.Submit(() => grant.Handle(input, visit.Actor, cancellation));
        if (!outcome.Ok)
            return await Page(db, landscape, input, outcome.Problems, cancellation);
        var prefix = outcome.Value;
        receipts.Leave(
            http,
            PrefixTexts.Granted.With(prefix.Prefix, prefix.Owner.Grouped, prefix.Environment.Value)
        );
        return Results.LocalRedirect(Links.ServiceDesk);
    }

    private static async Task<IResult> Page(
        PortvaktDb db,
        Landscape landscape,
        GrantPrefixInput input,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        var organisations = await db
            .Organisations.AsNoTracking()
            .OrderBy(o => o.Name)
            .ToListAsync(cancellation);
        var prefixes = await db
            .Prefixes.AsNoTracking()
            .OrderBy(p => p.Environment)
            .ThenBy(p => p.Prefix)
            .ToListAsync(cancellation);
        return Html.Page<PrefixPage, PrefixModel>(
            new(
                landscape,
                organisations.ConvertAll(o => new OrganisationPrefixes(
                    o,
                    prefixes.FindAll(p => p.Owner == o.Number)
                )),
                input.Environment,
                input.Organisation,
                input.Prefix,
                problems
            ),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }
}

/// <summary>An organisation and the prefixes that it owns.</summary>
public sealed record OrganisationPrefixes(
    Organisation Organisation,
    IReadOnlyList<ScopePrefix> Prefixes
);
