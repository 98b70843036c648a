using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>"Ny invitasjon": what customers are to delegate, and until when they can answer.</summary>
internal static class NewInvitationPages
{
    /// <summary>Suggested at first, in days.</summary>
    private const int Usual = 90;

    public static Task<IResult> Get(
        Visit visit,
        OfferedSchemes offered,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var day = clock
            .GetUtcNow()
            .AddDays(Usual)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Form(new(null, [], day, null), [], visit, offered, cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        OfferedSchemes offered,
        CreateInvitation create,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new InvitationInput(
            form[InvitationInput.TitleField],
            form.All(InvitationInput.ChosenField),
            form[InvitationInput.LastDayField],
            form[InvitationInput.CustomersField]
        );
        var outcome = await form.Submit(() =>
            create.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(input, outcome.Problems, visit, offered, cancellation);
        receipts.Leave(http, CustomerTexts.Made);
        return Results.LocalRedirect(
            Links.DelegationInvitation(visit.Environment.Name, outcome.Value.Id)
        );
    }

    private static async Task<IResult> Form(
        InvitationInput input,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OfferedSchemes offered,
        CancellationToken cancellation
    ) =>
        Html.Page<NewInvitationPage, NewInvitationModel>(
            new(
                visit.Environment.Name,
                input,
                await offered.List(visit.Environment, visit.Organisation, cancellation),
                problems,
                visit.Refusal(Operation.InviteCustomers)
            ),
            PostedForm.StatusOf(problems)
        );
}
