using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>The reference of the self-service API: what its document says, for people to read.</summary>
internal static class ApiReferencePages
{
    public static IResult List(Landscape landscape) =>
        Html.Page<ApiReferencePage, ApiReferenceModel>(
            new(DocumentReader.Operations, landscape.Environments)
        );

    public static IResult One(string operation, Landscape landscape) =>
        DocumentReader.Operations.FirstOrDefault(o => o.Id == operation) is { } found
            ? Html.Page<ApiOperationPage, ApiOperationModel>(
                new(found, landscape.Environments[0].AdminApi)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
