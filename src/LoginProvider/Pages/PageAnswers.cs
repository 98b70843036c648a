using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Pages;

/// <summary>Pages as answers.</summary>
internal static class PageAnswers
{
    public static IResult People(PeopleModel model) =>
        Draw<PeoplePage, PeopleModel>(model, Status(model.Problems));

    public static IResult Organisations(OrganisationsModel model) =>
        Draw<OrganisationsPage, OrganisationsModel>(model, Status(model.Problems));

    public static IResult Notice(NoticeModel model, int status) =>
        Draw<NoticePage, NoticeModel>(model, status);

    private static RazorComponentResult<TPage> Draw<TPage, TModel>(TModel model, int status)
        where TPage : PageView<TModel> =>
        new(new Dictionary<string, object?> { [nameof(PageView<>.Model)] = model })
        {
            StatusCode = status,
        };

    private static int Status(IReadOnlyList<Problem> problems) =>
        problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}
