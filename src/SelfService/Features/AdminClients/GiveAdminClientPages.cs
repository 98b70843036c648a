using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>"Gi administrasjonsklient": the form, and then the page of the client.</summary>
internal static class GiveAdminClientPages
{
    public static IResult Get(Landscape landscape, Visit visit, string? orgnr) =>
        Form(
            new(
                landscape,
                null,
                orgnr,
                AdminClientTexts.UsualName.In(visit.Actor.Language),
                "",
                null,
                [.. GiveAdminClient.Ordinary],
                []
            )
        );

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        Landscape landscape,
        GiveAdminClient give,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var pasted = GivenText.Of(form, "key");
        var input = new AdminClientInput(
            landscape.Find(form["environment"]),
            form["organisation"],
            form["name"],
            pasted,
            form.All("scopes")
        );
        var outcome = await form.Submit(() =>
            give.Handle(
                input,
                AdminClientTexts.Description.In(Language.Bokmaal),
                visit.Actor,
                cancellation
            )
        );
        if (outcome.Ok)
        {
            var (client, owner) = outcome.Value;
            receipts.Leave(http, AdminClientTexts.Done.With(owner.Name, client.Name));
            return Results.LocalRedirect(Links.AdminClient(client.Environment, client.ClientId));
        }
        // An expired form is refused before it is read, so what is private is looked for here as well.
        var isPrivate =
            PrivateKeyTraces.In(pasted) || outcome.Problems.Any(p => p.Code == Problems.KeyPrivate);
        return Form(
            new(
                landscape,
                form["environment"],
                input.Organisation,
                input.Name,
                isPrivate ? "" : pasted,
                isPrivate ? null : PastedKeys.Recognise(pasted).Form,
                input.Scopes.ToHashSet(),
                isPrivate ? [Problem.At("key", Problems.KeyPrivate)] : outcome.Problems
            )
        );
    }

    private static IResult Form(GiveAdminClientModel model) =>
        Html.Page<GiveAdminClientPage, GiveAdminClientModel>(
            model,
            PostedForm.StatusOf(model.Problems)
        );
}
