using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>Holds a route to its row before its handler runs.</summary>
public static class Gate
{
    /// <summary>Puts a route under an operation of the matrix.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder route, Operation operation)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new OperationMetadata(operation));

    /// <summary>The pages of the embedded register: where the real Altinn is, they lead to the page that points there.</summary>
    public static TBuilder OnlyWhereRegisterIsHere<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new RegisterMetadata());

    /// <summary>The way to the real Altinn from a page that the environment does not have; null for any other.</summary>
    internal static IResult? Elsewhere(HttpContext http, Visit visit) =>
        visit.MaybeEnvironment is { AltinnPages: not null } environment
        && http.GetEndpoint()?.Metadata.GetMetadata<RegisterMetadata>() is not null
            ? Results.LocalRedirect(Links.Altinn(environment.Name))
            : null;

    /// <summary>The answer to a visitor who may not; null when they may.</summary>
    internal static IResult? Refuse(HttpContext http, Visit visit)
    {
        var operation = http.GetEndpoint()?.Metadata.GetMetadata<OperationMetadata>();
        if (operation is null || visit.Refusal(operation.Operation) is not { } problem)
            return null;
        return problem.Code == Problems.SignInNeeded ? SignInFirst(http) : Page(problem);
    }

    /// <summary>Whether a sign-in at the environment's provider is what the visitor lacks, as far as one can tell before.</summary>
    internal static bool NeedsProvider(HttpContext http, Visit visit) =>
        http.GetEndpoint()?.Metadata.GetMetadata<OperationMetadata>() is { } operation
        && visit.Refusal(operation.Operation) is { } refusal
        && IsMendedByProvider(refusal);

    /// <summary>Whether a sign-in at the environment's provider is the way past a refusal.</summary>
    internal static bool IsMendedByProvider(Problem refusal) =>
        refusal.Code
            is Problems.ProdNeedsAnsattporten
                or Problems.RegisterNeedsAnsattporten
                or Problems.SignInAgain;

    /// <summary>The page that tells of one problem.</summary>
    public static IResult Page(Problem problem) =>
        Html.Page<ProblemPage, Problem>(problem, problem.Kind.Status);

    /// <summary>To the sign-in, and back here afterwards; a posted form's page is where it came from.</summary>
    private static IResult SignInFirst(HttpContext http)
    {
        var back = HttpMethods.IsGet(http.Request.Method)
            ? http.Request.Path + http.Request.QueryString.ToString()
            : http.Request.Path.ToString();
        return Results.LocalRedirect(Links.SignIn(back));
    }
}
