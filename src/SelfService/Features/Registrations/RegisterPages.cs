using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>"Registrer deg": the form, and the page after it.</summary>
internal static class RegisterPages
{
    public static IResult Get() => Html.Page<RegisterPage, RegisterModel>(new("", "", []));

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        StartRegistration start,
        CancellationToken cancellation
    )
    {
        var input = new StartRegistrationInput(form["name"], form["email"]);
        var outcome = await form.Submit(() => start.Handle(input, visit.Actor, cancellation));
        return outcome.Ok
            ? Results.LocalRedirect(Links.Registered)
            : Html.Page<RegisterPage, RegisterModel>(
                new(input.Name, input.Email, outcome.Problems),
                StatusCodes.Status422UnprocessableEntity
            );
    }

    public static IResult Sent() => Html.Page<RegisteredPage, RegisteredModel>(new());
}
