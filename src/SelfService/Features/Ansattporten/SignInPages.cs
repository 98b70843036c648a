using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Ansattporten;

/// <summary>Begins a sign-in with the environment's provider. It starts by GET, so that the cookie comes along.</summary>
internal static class SignInPages
{
    public static async Task<IResult> Start(
        Visit visit,
        SignInProviders providers,
        ProviderReach reach,
        string? tilbake,
        CancellationToken cancellation
    )
    {
        if (providers.Of(visit.Environment.Name) is not { } provider)
            return Gate.Page(Problem.Of(Problems.NotFound));
        if (await reach.Discover(provider, cancellation) is null)
            return Gate.Page(Problem.Of(Problems.ProviderUnavailable));
        var wish = new AuthenticationProperties { RedirectUri = LocalAddress.OrHome(tilbake) };
        // Whoever is signed in already comes to show anew who they are.
        if (visit.Actor.IsStrong)
            wish.Items[ProviderEvents.Again] = "yes";
        return Results.Challenge(wish, [provider.Scheme]);
    }

    public static IResult Failed(
        Visit visit,
        Landscape landscape,
        SignInProviders providers,
        string? miljo,
        string? tilbake
    )
    {
        var problem = Problem.Of(Problems.ProviderSignInFailed, visit.Actor.CorrelationId);
        var back = LocalAddress.OrHome(tilbake);
        var again =
            landscape.Find(miljo) is { Name: var name } && providers.Of(name) is not null
                ? Links.ProviderSignIn(name, back)
                : Links.SignIn(back);
        return Html.Page<FailedSignInPage, FailedSignInModel>(
            new(problem, again),
            problem.Kind.Status
        );
    }
}
