using Microsoft.AspNetCore.Components;

namespace Portvakt.SelfService.Ui;

/// <summary>A whole page, drawn from one model.</summary>
/// <typeparam name="TModel">All that the page shows.</typeparam>
/// <example>
/// <code>
/// @inherits PageView&lt;ScopeModel&gt;
/// &lt;Shell Title="@Model.Name"&gt; … &lt;/Shell&gt;
/// </code>
/// </example>
public abstract class PageView<TModel> : View
{
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;
}
