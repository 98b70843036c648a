using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One scope: how it is set up, and who has access.</summary>
internal static class ScopePages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ReadScope read,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return NotFound();
        return Html.Page<ScopePage, ScopeModel>(
            new(visit.Environment.Name, scope, await read.Accesses(scope, cancellation))
            {
                Owner = visit.Organisations.First(o => o.Number == scope.Owner).Name,
                Now = clock.GetUtcNow(),
                Refusal = visit.Refusal(Operation.GrantAccess),
            }
        );
    }

    /// <summary>What does not exist and what belongs to others look the same.</summary>
    public static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));
}
