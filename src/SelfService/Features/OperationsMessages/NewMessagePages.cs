using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>A new operations message.</summary>
internal static class NewMessagePages
{
    public static IResult Get(TimeProvider clock) => Form(OperationsMessageForm.Empty, [], clock);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        KeptMessages messages,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var typed = OperationsMessageForm.Of(form);
        var outcome = await form.Submit(() =>
            messages.Publish(typed.Input, typed.ByMail, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(typed, outcome.Problems, clock);
        receipts.Leave(http, OperationsTexts.Published.With(outcome.Value.Title.Default));
        return Results.LocalRedirect(Links.OperationsMessages);
    }

    private static IResult Form(
        OperationsMessageForm form,
        IReadOnlyList<Problem> problems,
        TimeProvider clock
    ) =>
        Html.Page<OperationsMessagePage, OperationsMessageModel>(
            new(null, form, problems, clock.GetUtcNow()),
            PostedForm.StatusOf(problems)
        );
}
