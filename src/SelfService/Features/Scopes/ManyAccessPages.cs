using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// "Legg til flere" in two steps at one address: the list is looked up and shown line by line, and what is right of it is
/// saved at the second step, all or none.
/// </summary>
internal static class ManyAccessPages
{
    public const string Lines = "linjer";
    public const string File = "fil";

    /// <summary>The field that only the second step sends.</summary>
    public const string Confirmed = "bekreft";

    /// <summary>Ticked to add those too that the register does not know.</summary>
    public const string Anyway = "likevel";

    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ReadScope read,
        CancellationToken cancellation
    ) =>
        await read.Find(id, visit, cancellation) is { } scope
            ? Page(visit, scope, null, [])
            : ScopePages.NotFound();

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        ChangeAccesses change,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return ScopePages.NotFound();
        var text = Text(form);
        if (!text.Ok)
            return Page(visit, scope, form[Lines], text.Problems);
        var now = clock.GetUtcNow();
        var listed = AccessListReader.Read(text.Value);
        List<AccessStep> steps = [.. listed.Select(line => line.Step(now))];
        if (steps.Count == 0)
            return Page(visit, scope, text.Value, [Problem.At(Lines, Problems.AccessLinesMissing)]);
        if (await change.Check(scope, steps, visit.Environment, cancellation) is { } problem)
            return Page(visit, scope, text.Value, [At(problem)]);
        var preview = steps.Zip(listed, (s, l) => PreviewLine.Of(l.Line, (GrantStep)s)).ToList();
        if (form[Confirmed] is null)
            return Page(visit, scope, text.Value, [], preview);
        var chosen = steps.FindAll(step => IsChosen(step, form[Anyway] is not null));
        if (chosen.Count == 0)
            return Page(
                visit,
                scope,
                text.Value,
                [Problem.At(Lines, Problems.AccessLinesNone)],
                preview
            );
        var refused = await change.Handle(
            scope,
            chosen,
            visit.Environment,
            visit.Actor,
            cancellation
        );
        if (refused is not null)
            return Page(visit, scope, text.Value, [At(refused)], preview);
        var given =
            chosen.Count == 1 ? ManyAccessTexts.OneAdded : ManyAccessTexts.Added.With(chosen.Count);
        receipts.Leave(http, ManyAccessTexts.AddedTo.With(given, scope.Name));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, scope.Id));
    }

    /// <summary>What was pasted, or stands in the file.</summary>
    private static Outcome<string> Text(PostedForm form)
    {
        if (form.Refused is { } refused)
            return refused;
        return form.File(File) is { } file ? AccessListFile.Read(file, File) : form[Lines] ?? "";
    }

    private static bool IsChosen(AccessStep step, bool anyway) =>
        PreviewLine.StateOf(step) switch
        {
            PreviewState.New or PreviewState.NewTerms => true,
            PreviewState.Unknown => anyway,
            _ => false,
        };

    /// <summary>A problem of the whole list, at the field that holds it.</summary>
    private static Problem At(Problem problem) =>
        problem.Field is null ? problem : problem with { Field = Lines };

    private static IResult Page(
        Visit visit,
        Scope scope,
        string? lines,
        IReadOnlyList<Problem> problems,
        IReadOnlyList<PreviewLine>? preview = null
    ) =>
        Html.Page<ManyAccessPage, ManyAccessModel>(
            new(visit.Environment.Name, scope, lines, problems)
            {
                Preview = [.. (preview ?? []).OrderBy(line => line.State).ThenBy(l => l.Line)],
                Refusal = visit.Refusal(Operation.GrantAccess),
            },
            PostedForm.StatusOf(problems)
        );
}
