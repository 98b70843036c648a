using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>The lists of delegations.</summary>
internal static class ApiAccessPages
{
    public static async Task<IResult> Overview(
        Visit visit,
        ListDelegations list,
        CancellationToken cancellation
    )
    {
        var name = visit.Environment.Name;
        var (given, received) = await list.Count(name, visit.Organisation, cancellation);
        return Html.Page<ApiAccessPage, ApiAccessModel>(new(name, given, received));
    }

    public static async Task<IResult> Given(
        string? q,
        int? side,
        Visit visit,
        ListDelegations list,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<GivenPage, GivenModel>(
            new(
                visit.Environment.Name,
                DelegationPart.Of(
                    await list.Given(visit.Environment.Name, visit.Organisation, cancellation),
                    q,
                    side
                ),
                clock.GetUtcNow()
            )
            {
                Refusal = visit.Refusal(Operation.ChangeDelegations),
            }
        );

    public static async Task<IResult> Received(
        string? q,
        int? side,
        Visit visit,
        ListDelegations list,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<ReceivedPage, ReceivedModel>(
            new(
                visit.Environment.Name,
                DelegationPart.Of(
                    await list.Received(visit.Environment.Name, visit.Organisation, cancellation),
                    q,
                    side
                ),
                clock.GetUtcNow()
            )
        );
}
