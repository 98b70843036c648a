using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>The first page of the register, and "Profil".</summary>
internal static class AltinnPages
{
    public static IResult Start(Visit visit) =>
        Html.Page<AltinnStartPage, AltinnModel>(Model(visit));

    public static IResult Profile(Visit visit) =>
        Html.Page<AltinnProfilePage, AltinnModel>(Model(visit));

    private static AltinnModel Model(Visit visit) =>
        new(visit.Environment, visit.Actor, visit.Organisations.Count > 1);
}
