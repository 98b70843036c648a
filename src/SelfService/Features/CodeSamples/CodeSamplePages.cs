using System.Text;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.CodeSamples;

/// <summary>"Kode": programs that fetch a token for one client, ready to run.</summary>
internal static class CodeSamplePages
{
    public static async Task<IResult> Get(
        string clientId,
        HttpContext http,
        Visit visit,
        ShowSamples show,
        CancellationToken cancellation
    )
    {
        var wish = SampleWish.Read(http);
        var model = await show.Handle(clientId, wish, visit.Environment, visit.Actor, cancellation);
        return model is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<CodeSamplesPage, CodeSampleModel>(
                model,
                PostedForm.StatusOf(model.Problems)
            );
    }

    public static async Task<IResult> Download(
        string clientId,
        HttpContext http,
        Visit visit,
        ShowSamples show,
        CancellationToken cancellation
    )
    {
        var wish = SampleWish.Read(http);
        var model = await show.Handle(clientId, wish, visit.Environment, visit.Actor, cancellation);
        if (model is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var code = Encoding.UTF8.GetBytes(model.Language.Write(model.Values));
        return Results.Bytes(code, "text/plain; charset=utf-8", model.Language.File);
    }
}
