using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Security;

/// <summary>"Innlogging og sikkerhet" under "Min profil".</summary>
internal static class SecurityPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ReadSecurity read,
        CancellationToken cancellation
    ) => Html.Page<SecurityPage, SecurityModel>(await read.Handle(visit, cancellation));
}
