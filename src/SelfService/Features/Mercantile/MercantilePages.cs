using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>"Rediger integrasjon": where the invoice goes, whom to speak with, and that it is still right.</summary>
internal static class MercantilePages
{
    public static async Task<IResult> Get(
        HttpContext http,
        Visit visit,
        FindPlace places,
        ShowMercantile show,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        return at.Ok
            ? await Page(visit, at.Value, null, [], show, cancellation)
            : Gate.Page(at.Problems[0]);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindPlace places,
        SaveMercantile save,
        ShowMercantile show,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        var typed = MercantileForm.Read(form);
        var outcome = await form.Submit(() =>
            save.Handle(at.Value, typed, PageVersion.In(form), visit.Actor, cancellation)
        );
        if (outcome.Ok)
            return Done(http, at.Value, MercantileTexts.Saved, receipts);
        // After somebody else's change the form shows what is stored now, which is what must be looked at.
        var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
        return await Page(
            visit,
            at.Value,
            stale ? null : typed,
            outcome.Problems,
            show,
            cancellation
        );
    }

    public static async Task<IResult> Review(
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindPlace places,
        SaveMercantile save,
        ShowMercantile show,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        var outcome = await form.Submit(() =>
            save.Review(at.Value, PageVersion.In(form), visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Done(http, at.Value, MercantileTexts.ReviewedNow, receipts)
            : await Page(visit, at.Value, null, outcome.Problems, show, cancellation);
    }

    private static IResult Done(HttpContext http, ServicePlace at, Text said, Receipts receipts)
    {
        receipts.Leave(http, said, Links.Services, MercantileTexts.Services);
        return Results.LocalRedirect(Links.Mercantile(at.Path));
    }

    private static async Task<IResult> Page(
        Visit visit,
        ServicePlace at,
        MercantileInput? typed,
        IReadOnlyList<Problem> problems,
        ShowMercantile show,
        CancellationToken cancellation
    ) =>
        Html.Page<MercantilePage, MercantileModel>(
            await show.Handle(at, typed, problems, visit.Refusal(at.Change), cancellation),
            PostedForm.StatusOf(problems)
        );
}
