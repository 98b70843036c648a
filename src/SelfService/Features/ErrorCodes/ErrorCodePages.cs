using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.ErrorCodes;

/// <summary>The errors of the token endpoint: error_uri leads to those with a code, the list to all.</summary>
internal static class ErrorCodePages
{
    public static IResult List() =>
        Html.Page<ErrorCodesPage, IReadOnlyList<Advice>>(AdviceCatalogue.All);

    public static IResult One(string code, PortalSettings settings) =>
        AdviceCatalogue.Find(code) is { } advice
            ? Html.Page<ErrorCodePage, ErrorCodeModel>(new(advice, settings.ServiceDesk))
            : Gate.Page(Problem.Of(Problems.NotFound));
}
