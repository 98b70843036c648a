using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>Shows the page of one that an integration signs people in for.</summary>
internal sealed class SignInCustomerViews(ShowIntegration show, Receipts receipts)
{
    /// <summary>Back to the list with a receipt, or the page again with what is wrong.</summary>
    /// <param name="done">The receipt, for the name of the one that it is about.</param>
    public async Task<IResult> Answer<TPage>(
        Outcome<OnBehalfOf> outcome,
        Text done,
        string clientId,
        string? id,
        SignInCustomerForm? typed,
        HttpContext http,
        Visit visit,
        CancellationToken cancellation
    )
        where TPage : PageView<SignInCustomerModel>
    {
        if (!outcome.Ok)
            return await Show<TPage>(clientId, id, typed, outcome.Problems, visit, cancellation);
        receipts.Leave(http, done.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.CustomersOf(visit.Environment.Name, clientId));
    }

    /// <param name="id">The one that it is about; null for a new one.</param>
    /// <param name="typed">What was sent and is shown again; null for what is stored.</param>
    public async Task<IResult> Show<TPage>(
        string clientId,
        string? id,
        SignInCustomerForm? typed,
        IReadOnlyList<Problem> problems,
        Visit visit,
        CancellationToken cancellation
    )
        where TPage : PageView<SignInCustomerModel>
    {
        var found = await show.Find(clientId, visit.Environment, visit.Actor, cancellation);
        var entry = found?.OnBehalfOf.FirstOrDefault(one => one.Id == id);
        return found is null || (id is not null && entry is null)
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<TPage, SignInCustomerModel>(
                new(
                    found,
                    entry,
                    typed
                        ?? (
                            entry is null ? SignInCustomerForm.Empty : SignInCustomerForm.Of(entry)
                        ),
                    problems,
                    visit.Refusal(Operation.ChangeOnBehalfOf, found)
                ),
                PostedForm.StatusOf(problems)
            );
    }
}
