using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>"Registrer deg": the form, and the page after it.</summary>
internal static class RegisterPages
{
    public static IResult Get(Landscape landscape, SignInProviders providers) =>
        Form("", "", landscape, providers, []);

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        StartRegistration start,
        Landscape landscape,
        SignInProviders providers,
        CancellationToken cancellation
    )
    {
        var input = new StartRegistrationInput(form["name"], form["email"]);
        var outcome = await form.Submit(() => start.Handle(input, visit.Actor, cancellation));
        return outcome.Ok
            ? Results.LocalRedirect(Links.Registered)
            : Form(input.Name, input.Email, landscape, providers, outcome.Problems);
    }

    public static IResult Sent() => Html.Page<RegisteredPage, RegisteredModel>(new());

    private static IResult Form(
        string? name,
        string? email,
        Landscape landscape,
        SignInProviders providers,
        IReadOnlyList<Problem> problems
    )
    {
        var production = landscape.Environments.FirstOrDefault(e =>
            e.Kind == EnvironmentKind.Prod && providers.Of(e.Name) is not null
        );
        return Html.Page<RegisterPage, RegisterModel>(
            new(name, email, production?.Name, problems),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }
}
