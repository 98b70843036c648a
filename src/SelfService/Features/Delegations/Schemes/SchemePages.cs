using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>One scheme: a new one, and the change of one.</summary>
internal static class SchemePages
{
    public const string Version = "version";

    public static Task<IResult> GetNew(
        Visit visit,
        OwnSchemes own,
        SchemeReader reader,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Form(null, new(null, []), [], visit, own, reader, clock, cancellation);

    public static async Task<IResult> PostNew(
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSchemes own,
        SchemeReader reader,
        CreateDelegationScheme create,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var input = Read(form);
        var outcome = await form.Submit(() =>
            create.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Done(http, visit, receipts, SchemeTexts.Created)
            : await Form(null, input, outcome.Problems, visit, own, reader, clock, cancellation);
    }

    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnSchemes own,
        SchemeReader reader,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await own.Find(id, visit.Environment, visit.Actor, cancellation) is { } scheme
            ? await Form(scheme, Stored(scheme), [], visit, own, reader, clock, cancellation)
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSchemes own,
        SchemeReader reader,
        ChangeDelegationScheme change,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var input = Read(form);
        var outcome = await form.Submit(() =>
            change.Handle(id, form[Version], input, environment, actor, cancellation)
        );
        if (outcome.Ok)
            return Done(http, visit, receipts, SchemeTexts.Changed);
        if (await own.Find(id, environment, actor, cancellation) is not { } scheme)
            return Gate.Page(Problem.Of(Problems.NotFound));
        // After somebody else's change the form shows what is stored now, which is what must be looked at.
        var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
        return await Form(
            scheme,
            stale ? Stored(scheme) : input,
            outcome.Problems,
            visit,
            own,
            reader,
            clock,
            cancellation
        );
    }

    private static CreateDelegationSchemeInput Read(PostedForm form) =>
        new(form["title"], form.All("scopes"), form["description"]);

    private static CreateDelegationSchemeInput Stored(DelegationScheme scheme) =>
        new(scheme.Title.Default, scheme.Scopes, scheme.Description);

    private static IResult Done(HttpContext http, Visit visit, Receipts receipts, Text words)
    {
        receipts.Leave(http, words);
        return Results.LocalRedirect(Links.DelegationSchemes(visit.Environment.Name));
    }

    private static async Task<IResult> Form(
        DelegationScheme? scheme,
        CreateDelegationSchemeInput input,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnSchemes own,
        SchemeReader reader,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<SchemePage, SchemeModel>(
            new(
                visit.Environment.Name,
                scheme,
                scheme is null
                    ? 0
                    : await own.Delegations(scheme.Id, clock.GetUtcNow(), cancellation),
                await reader.Delegable(visit.Environment, visit.Organisation, cancellation),
                problems
            )
            {
                Title = input.Title,
                Description = input.Description,
                Chosen = input.Scopes,
                Refusal = visit.Refusal(Operation.ChangeSchemes),
            },
            PostedForm.StatusOf(problems)
        );

    /// <summary>The version that a form is made from.</summary>
    public static string VersionOf(DelegationScheme scheme) =>
        scheme.Version.ToString(CultureInfo.InvariantCulture);
}
