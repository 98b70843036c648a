using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Home;

/// <summary>
/// The front page: what this is, for visitors; what needs attention and what to do next, for those who are signed in.
/// </summary>
internal static class HomePages
{
    public static async Task<IResult> Get(
        Visit visit,
        ShowHome home,
        CancellationToken cancellation
    ) =>
        visit.Person is null
            ? Html.Page<WelcomePage, WelcomeModel>(new())
            : Html.Page<StartPage, StartModel>(await home.Handle(visit, cancellation));
}
