using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Draws the form "Ny integrasjon", empty or with what was typed.</summary>
internal sealed class NewIntegrationForm(PickScopes pick, ReadyForProduction ready)
{
    public async Task<IResult> Show(
        IntegrationForm form,
        Visit visit,
        CancellationToken cancellation,
        Grantee? customer = null,
        IReadOnlyList<Problem>? problems = null,
        string? query = null
    )
    {
        // A supplier's own accesses, for a customer too.
        var picker = await pick.Handle(
            visit.Environment,
            visit.Organisation,
            form.Chosen,
            query,
            form.Scopes,
            [],
            cancellation
        );
        var missing = await ready.Missing(visit.Organisation, visit.Environment, cancellation);
        return Html.Page<NewIntegrationPage, NewIntegrationModel>(
            new(
                form,
                picker,
                problems ?? [],
                visit.Refusal(Operation.CreateIntegration) ?? missing.FirstOrDefault()
            )
            {
                CustomerRefusal = visit.Refusal(Operation.CreateForCustomer),
                Customer = customer,
                Searched = query is not null,
            },
            PostedForm.StatusOf(problems ?? [])
        );
    }
}
