using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>"Be kundeservice registrere virksomheten": the form, and the page after it.</summary>
internal static class RequestPages
{
    public static IResult Get() =>
        Html.Page<RequestPage, RequestModel>(new(new(null, null, null, null, null), []));

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        RequestOrganisation request,
        CancellationToken cancellation
    )
    {
        var input = new RequestOrganisationInput(
            form["name"],
            form["email"],
            form["orgno"],
            form["organisation"],
            form["message"]
        );
        var outcome = await form.Submit(() => request.Handle(input, visit.Actor, cancellation));
        return outcome.Ok
            ? Results.LocalRedirect(Links.RequestedOrganisation)
            : Html.Page<RequestPage, RequestModel>(
                new(
                    new(
                        input.Name,
                        input.Email,
                        input.Orgno,
                        input.OrganisationName,
                        input.Message
                    ),
                    outcome.Problems
                ),
                PostedForm.StatusOf(outcome.Problems)
            );
    }

    public static IResult Sent() => Html.Page<RequestedPage, RegisteredModel>(new());
}
