using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Portvakt.SelfService.Ui;

/// <summary>A page as the answer of a handler; tests can look at its model without drawing it.</summary>
public sealed class PageResult<TPage, TModel>(TModel model, int status)
    : IResult,
        IStatusCodeHttpResult,
        IValueHttpResult<TModel>
    where TPage : PageView<TModel>
{
    /// <summary>Tells Blazor's client script about navigation; we have no such script.</summary>
    private const string BlazorHeader = "blazor-enhanced-nav";

    public TModel? Value => model;

    public int? StatusCode => status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.OnStarting(() =>
        {
            httpContext.Response.Headers.Remove(BlazorHeader);
            return Task.CompletedTask;
        });
        var parameters = new Dictionary<string, object?> { [nameof(PageView<>.Model)] = model };
        var page = new RazorComponentResult<TPage>(parameters) { StatusCode = status };
        return page.ExecuteAsync(httpContext);
    }
}
