using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>"Trekk tilbake": asked first, since systems stop.</summary>
internal static class WithdrawAdminClientPages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ReadAdminClient read,
        CancellationToken cancellation
    ) => Ask(clientId, [], visit, read, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadAdminClient read,
        WithdrawAdminClient withdraw,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        if (await read.Handle(environment, clientId, cancellation) is not { } shown)
            return AdminClientPages.NotFound();
        var outcome = await form.Submit(() =>
            withdraw.Handle(environment.Name, clientId, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(clientId, outcome.Problems, visit, read, cancellation);
        receipts.Leave(http, AdminClientTexts.Withdrawn.With(shown.OwnerName, shown.Client.Name));
        return Results.LocalRedirect(Links.AdminClients);
    }

    private static async Task<IResult> Ask(
        string clientId,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ReadAdminClient read,
        CancellationToken cancellation
    ) =>
        await read.Handle(visit.Environment, clientId, cancellation) is { } shown
            ? Html.Page<WithdrawAdminClientPage, WithdrawAdminClientModel>(
                new(shown, problems),
                PostedForm.StatusOf(problems)
            )
            : AdminClientPages.NotFound();
}
