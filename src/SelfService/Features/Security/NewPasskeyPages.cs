using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Security;

/// <summary>"Legg til passnøkkel", in two steps.</summary>
internal static class NewPasskeyPages
{
    public static IResult Get() => Form(null, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        AddPasskey add,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        var outcome = await form.Submit(() => add.Offer(http, proof, form["name"], cancellation));
        return outcome.Ok
            ? Html.Page<CreatePasskeyPage, CreatePasskeyModel>(new(outcome.Value))
            : Form(form["name"], outcome.Problems);
    }

    public static async Task<IResult> Create(
        PostedForm form,
        HttpContext http,
        Visit visit,
        AddPasskey add,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        var outcome = await form.Submit(() =>
            add.Handle(
                http,
                proof,
                form["challenge"],
                form["credential"],
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return Form(null, outcome.Problems);
        await SignIn.GoOn(http, outcome.Value.Account);
        receipts.Leave(http, PasskeyTexts.AddedReceipt.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Security);
    }

    private static IResult Form(string? name, IReadOnlyList<Problem> problems) =>
        Html.Page<NewPasskeyPage, NewPasskeyModel>(
            new(name, problems),
            PostedForm.StatusOf(problems)
        );
}
