using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>"Kontroller loggen": whether anything was changed behind the product's back.</summary>
internal static class CheckLogPages
{
    public static async Task<IResult> Get(CheckLog check, CancellationToken cancellation) =>
        Page(await check.Handle(cancellation), forDesk: false);

    public static async Task<IResult> Desk(CheckLog check, CancellationToken cancellation) =>
        Page(await check.Handle(cancellation), forDesk: true);

    private static IResult Page(CheckedLog found, bool forDesk) =>
        Html.Page<CheckLogPage, CheckLogModel>(new(found, forDesk));
}
