using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>One administration client: what it may do, and what its organisation needs to use it.</summary>
internal static class AdminClientPages
{
    public static async Task<IResult> Get(
        string clientId,
        Visit visit,
        ReadAdminClient read,
        CancellationToken cancellation
    ) =>
        await read.Handle(visit.Environment, clientId, cancellation) is { } model
            ? Html.Page<AdminClientPage, AdminClientModel>(model)
            : NotFound();

    public static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));
}
