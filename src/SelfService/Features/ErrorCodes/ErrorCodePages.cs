using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.ErrorCodes;

/// <summary>The documented codes of the token endpoint, which error_uri leads to.</summary>
internal static class ErrorCodePages
{
    private static readonly IReadOnlyList<IGrouping<string, ProblemKind>> Codes =
    [
        .. ProblemCatalogue
            .All.Where(kind => kind.MpCode is not null)
            .GroupBy(kind => kind.MpCode!)
            .OrderBy(group => group.Key, StringComparer.Ordinal),
    ];

    public static IResult List() =>
        Html.Page<ErrorCodesPage, IReadOnlyList<IGrouping<string, ProblemKind>>>(Codes);

    public static IResult One(string code) =>
        Codes.FirstOrDefault(group => group.Key == code) is { } found
            ? Html.Page<ErrorCodePage, IGrouping<string, ProblemKind>>(found)
            : Gate.Page(Problem.Of(Problems.NotFound));
}
