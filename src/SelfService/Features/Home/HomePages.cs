using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Home;

/// <summary>The front page: what this is, for visitors; what to do first, for those who are signed in.</summary>
internal static class HomePages
{
    public static IResult Get(Visit visit, Landscape landscape, PortalSettings settings) =>
        visit.Person is null
            ? Html.Page<WelcomePage, WelcomeModel>(new())
            : Html.Page<StartPage, StartModel>(
                new(FirstToTry(landscape), settings.ServiceDesk)
                {
                    HasOrganisation = visit.Actor.IsMember,
                    IsOperator = visit.Actor.IsOperator,
                    TermsAccepted = visit.Actor.TermsAccepted,
                }
            );

    /// <summary>The test environment nearest to production; an installation without one starts where it is.</summary>
    private static InstalledEnvironment FirstToTry(Landscape landscape) =>
        landscape.Environments.LastOrDefault(e => e.Kind == EnvironmentKind.Test)
        ?? landscape.Environments[0];
}
