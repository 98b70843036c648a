using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Help.Front;

internal static class HelpPages
{
    public static IResult Get(Landscape landscape, PortalSettings settings)
    {
        var environments = landscape.Environments;
        var environment = environments.LastOrDefault(e => !e.IsProd) ?? environments[0];
        return Html.Page<HelpPage, HelpModel>(new(environment.Name, settings.ServiceDesk));
    }
}
