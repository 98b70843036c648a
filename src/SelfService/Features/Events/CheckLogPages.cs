using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Events;

/// <summary>"Kontroller loggen": whether anything was changed behind the product's back.</summary>
internal static class CheckLogPages
{
    public static async Task<IResult> Get(CheckLog check, CancellationToken cancellation) =>
        Html.Page<CheckLogPage, ChainVerdict>(await check.Handle(cancellation));
}
