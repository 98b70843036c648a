using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>"Virksomhetssertifikat": the form, the verdict with what saving changes, and the saving.</summary>
internal static class CertificatePages
{
    private const string Field = "certificate";

    public static async Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await Model(clientId, visit, show, clock, cancellation) is { } model
            ? Html.Page<CertificatePage, CertificateModel>(model)
            : Gate.Page(Problem.Of(Problems.NotFound));

    /// <summary>Shows the verdict; with the button of the preview, saves.</summary>
    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        Visit visit,
        ExamineCertificate examine,
        AddCertificate add,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await Model(clientId, visit, show, clock, cancellation) is not { } model)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var given = GivenText.Of(form, Field);
        if (PrivateKeyTraces.In(given))
            return Refused(model, "", [Problem.At(Field, Problems.KeyPrivate)]);
        var examined = await form.Submit(() =>
            Task.FromResult(examine.Handle(given, model.Integration, visit.Environment))
        );
        if (!examined.Ok)
            return Refused(model, given, examined.Problems);
        model = model with { Examined = examined.Value };
        if (examined.Value.Examination.Problem is { } problem)
            return Refused(model, given, [problem]);
        if (form["save"] is null)
            return Html.Page<CertificatePage, CertificateModel>(model);
        var added = await add.Handle(clientId, given, visit.Environment, visit.Actor, cancellation);
        return added.Ok
            ? Results.LocalRedirect(
                Links.StoredKeys(visit.Environment.Name, clientId, [added.Value.Kid])
            )
            : Refused(model with { Examined = null }, given, added.Problems);
    }

    private static IResult Refused(
        CertificateModel model,
        string given,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<CertificatePage, CertificateModel>(
            model with
            {
                Pasted = given,
                Problems = problems,
            },
            StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<CertificateModel?> Model(
        string clientId,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var integration = await show.Find(clientId, environment, actor, cancellation);
        return integration is null
            ? null
            : new CertificateModel(
                integration,
                environment,
                visit.Refusal(Operation.ManageKeys, integration),
                clock.GetUtcNow()
            );
    }
}
