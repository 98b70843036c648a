using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>One operations message: changing it, saying that it is over, and taking it back after a page that asks.</summary>
internal static class MessagePages
{
    public static async Task<IResult> Get(
        Guid id,
        KeptMessages messages,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await messages.Find(id, cancellation) is { } message
            ? Form(message, OperationsMessageForm.Of(message), [], clock)
            : NotFound();

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        KeptMessages messages,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await messages.Find(id, cancellation) is not { } message)
            return NotFound();
        var typed = OperationsMessageForm.Of(form);
        var outcome = await form.Submit(() =>
            messages.Change(
                message,
                typed.Input,
                typed.ByMail,
                PageVersion.In(form),
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return Form(message, typed, outcome.Problems, clock);
        receipts.Leave(http, OperationsTexts.Changed.With(message.Title.Default));
        return Results.LocalRedirect(Links.OperationsMessages);
    }

    public static async Task<IResult> End(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        KeptMessages messages,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await messages.Find(id, cancellation) is not { } message)
            return NotFound();
        var outcome = await form.Submit(() => messages.End(message, visit.Actor, cancellation));
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, OperationsTexts.Ended.With(message.Title.Default));
        return Results.LocalRedirect(Links.OperationsMessages);
    }

    public static async Task<IResult> GetWithdraw(
        Guid id,
        KeptMessages messages,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await messages.Find(id, cancellation) is { } message ? Ask(message, [], clock) : NotFound();

    public static async Task<IResult> Withdraw(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        KeptMessages messages,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await messages.Find(id, cancellation) is not { } message)
            return NotFound();
        var outcome = await form.Submit(() =>
            messages.Withdraw(message, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Ask(message, outcome.Problems, clock);
        receipts.Leave(http, OperationsTexts.WithdrawnNow.With(message.Title.Default));
        return Results.LocalRedirect(Links.OperationsMessages);
    }

    private static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));

    private static IResult Form(
        OperationsMessage message,
        OperationsMessageForm form,
        IReadOnlyList<Problem> problems,
        TimeProvider clock
    ) =>
        Html.Page<OperationsMessagePage, OperationsMessageModel>(
            new(message, form, problems, clock.GetUtcNow()),
            PostedForm.StatusOf(problems)
        );

    private static IResult Ask(
        OperationsMessage message,
        IReadOnlyList<Problem> problems,
        TimeProvider clock
    ) =>
        Html.Page<WithdrawMessagePage, OperationsMessageModel>(
            new(message, OperationsMessageForm.Of(message), problems, clock.GetUtcNow()),
            PostedForm.StatusOf(problems)
        );
}
