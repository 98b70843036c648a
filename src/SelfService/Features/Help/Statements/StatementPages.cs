using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>What everybody may know about the service itself.</summary>
internal static class StatementPages
{
    public static IResult Accessibility(PortalSettings settings) =>
        Html.Page<AccessibilityPage, AccessibilityModel>(
            new(settings.Version, settings.ServiceDesk)
        );

    public static IResult Privacy(PortalSettings settings) =>
        Html.Page<PrivacyPage, PrivacyModel>(new(settings.KeptDays, settings.ServiceDesk));
}
