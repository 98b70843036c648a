using Microsoft.AspNetCore.Http;

namespace Portvakt.SelfService.Ui;

/// <summary>Answers of page handlers.</summary>
public static class Html
{
    /// <summary>
    /// The page of <paramref name="model"/>: <c>return Html.Page&lt;NewScopePage, NewScopeModel&gt;(model, 422);</c>
    /// </summary>
    /// <param name="model">All that the page shows.</param>
    /// <param name="status">HTTP status; 422 for a form that is shown again with its problems.</param>
    public static IResult Page<TPage, TModel>(TModel model, int status = StatusCodes.Status200OK)
        where TPage : PageView<TModel> => new PageResult<TPage, TModel>(model, status);
}
