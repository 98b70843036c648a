using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>"Forkast": asked first, since nobody can bring the mail back.</summary>
internal static class DiscardPages
{
    public static Task<IResult> Get(Guid id, PortvaktDb db, CancellationToken cancellation) =>
        Page(id, db, [], cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        DiscardMail discard,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() => discard.Handle(id, visit.Actor, cancellation));
        if (!outcome.Ok)
            return await Page(id, db, outcome.Problems, cancellation);
        receipts.Leave(http, OutboxTexts.Discarded);
        return Results.LocalRedirect(Links.Outbox);
    }

    private static async Task<IResult> Page(
        Guid id,
        PortvaktDb db,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        await FindMail.In(db, id, cancellation) is { } mail
            ? Html.Page<DiscardPage, DiscardModel>(
                new(id, MaskedAddress.Of(mail.Recipient), mail.Created, problems),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
