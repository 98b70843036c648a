using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

/// <summary>Draws one component without a host and reads the HTML back.</summary>
internal static class Drawing
{
    public static async Task<IHtmlDocument> Of<T>(
        Dictionary<string, object?> parameters,
        Action<PageContext>? surroundings = null
    )
        where T : IComponent
    {
        var context = new PageContext();
        surroundings?.Invoke(context);
        await using var services = new ServiceCollection()
            .AddSingleton(context)
            .AddSingleton<AntiforgeryStateProvider, OneToken>()
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (
                await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))
            ).ToHtmlString()
        );
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>The content of a component that holds others.</summary>
    public static RenderFragment Child<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent =>
        builder =>
        {
            builder.OpenComponent<T>(0);
            foreach (var (name, value) in parameters)
                builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
        };

    private sealed class OneToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("value", "token");
    }
}
