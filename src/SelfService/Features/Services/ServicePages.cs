using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Services;

/// <summary>"Virksomhetens tjenester" and "Administrasjon av tjenester".</summary>
internal static class ServicePages
{
    public static async Task<IResult> Get(
        string? q,
        string? miljo,
        int? side,
        Visit visit,
        ListServices list,
        CancellationToken cancellation
    ) =>
        Html.Page<ServicesPage, ServicesModel>(
            await list.Handle(q, miljo, side, visit.Organisation, visit.Person!.Id, cancellation)
        );

    public static IResult Administration(Landscape landscape) =>
        Html.Page<AdministrationPage, Landscape>(landscape);
}
