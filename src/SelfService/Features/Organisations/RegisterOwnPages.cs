using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>"Registrer virksomheten din": for those without an e-mail domain, by a sign-in for production.</summary>
internal static class RegisterOwnPages
{
    public static async Task<IResult> Get(
        HttpContext http,
        Visit visit,
        RegisterOwn register,
        CancellationToken cancellation
    ) =>
        IsHere(visit)
            ? Form(visit, await Candidates(http, visit, register, cancellation), null, [])
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        RegisterOwn register,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (!IsHere(visit))
            return Gate.Page(Problem.Of(Problems.NotFound));
        var candidates = await Candidates(http, visit, register, cancellation);
        var chosen = form["organisation"];
        var outcome = await form.Submit(() =>
            register.Handle(chosen, candidates, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(visit, candidates, chosen, outcome.Problems);
        await SignIn.ActFor(http, outcome.Value.Number);
        receipts.Leave(http, RegisterOwnTexts.Registered.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Terms);
    }

    /// <summary>In a test environment people are made up, so that they prove nothing about an organisation.</summary>
    private static bool IsHere(Visit visit) => visit.Environment.Kind == EnvironmentKind.Prod;

    private static async Task<IReadOnlyList<OwnOrganisation>> Candidates(
        HttpContext http,
        Visit visit,
        RegisterOwn register,
        CancellationToken cancellation
    ) =>
        SessionClaims.From(http.User) is { } session && visit.Actor.IsStrong
            ? await register.Candidates(session, visit.Environment, cancellation)
            : [];

    private static IResult Form(
        Visit visit,
        IReadOnlyList<OwnOrganisation> candidates,
        string? chosen,
        IReadOnlyList<Problem> problems
    )
    {
        var blocked = visit.Actor.IsStrong ? null : Problem.Of(Problems.ProdNeedsAnsattporten);
        return Html.Page<RegisterOwnPage, RegisterOwnModel>(
            new(visit.Environment.Name, candidates, chosen, blocked, problems),
            PostedForm.StatusOf(problems)
        );
    }
}
