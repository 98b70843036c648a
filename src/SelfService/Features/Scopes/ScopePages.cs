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
        ReadAccesses accesses,
        RestoreAccess restore,
        TimeProvider clock,
        string? q,
        int? side,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return NotFound();
        var found = await accesses.Find(scope, q, side, cancellation);
        return Html.Page<ScopePage, ScopeModel>(
            new(visit.Environment.Name, scope, found)
            {
                Owner = visit.Organisations.First(o => o.Number == scope.Owner).Name,
                Now = clock.GetUtcNow(),
                RemovedLately = await restore.Lately(scope, cancellation),
                Requests = await read.Requests(scope, cancellation),
                Refusal = visit.Refusal(Operation.ChangeScope),
            }
        );
    }

    /// <summary>Everybody with access, as a file.</summary>
    public static async Task<IResult> File(
        Guid id,
        Visit visit,
        ReadScope read,
        ReadAccesses accesses,
        CancellationToken cancellation
    ) =>
        await read.Find(id, visit, cancellation) is { } scope
            ? AccessFile.Of(scope, await accesses.All(scope, cancellation), visit.Actor.Language)
            : NotFound();

    /// <summary>What does not exist and what belongs to others look the same.</summary>
    public static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));
}
