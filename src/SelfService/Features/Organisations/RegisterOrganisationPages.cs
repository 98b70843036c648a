using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// "Registrer virksomhet" in two steps at one address: the number is looked up, and the name is shown before anything is
/// saved.
/// </summary>
internal static class RegisterOrganisationPages
{
    /// <summary>The field that only the second step sends.</summary>
    public const string Confirmed = "bekreft";

    public static IResult Get() => Number(null, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        EnterOrganisation enter,
        RegisterOrganisation register,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new RegisterOrganisationInput(
            form["orgno"],
            form["name"],
            form["domain"],
            form["subdomains"] is not null,
            form["email"]
        );
        var found = await form.Submit(() => enter.Find(input.Orgno, cancellation));
        if (!found.Ok)
            return Number(input.Orgno, found.Problems);
        if (form[Confirmed] is null)
            return Details(found.Value, input, []);
        var outcome = await register.Handle(input, visit.Actor, cancellation);
        if (!outcome.Ok)
            return Details(found.Value, input, outcome.Problems);
        receipts.Leave(http, RegisterTexts.Registered.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Organisation(outcome.Value.Number));
    }

    private static IResult Number(string? typed, IReadOnlyList<Problem> problems) =>
        Html.Page<NewOrganisationPage, NewOrganisationModel>(
            new(typed, problems),
            PostedForm.StatusOf(problems)
        );

    private static IResult Details(
        OrganisationFound found,
        RegisterOrganisationInput input,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<OrganisationDetailsPage, OrganisationDetailsModel>(
            new(found, input, problems),
            PostedForm.StatusOf(problems)
        );
}
