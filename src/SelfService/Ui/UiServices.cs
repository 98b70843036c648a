using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Ui;

/// <summary>What a face needs to draw pages.</summary>
public static class UiServices
{
    /// <summary>Adds component rendering, antiforgery for forms, and the context of each request.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Letters such as æ, ø and å go out as they are; what is dangerous in HTML is encoded all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery();
        services.AddScoped<PageContext>();
        return services;
    }
}
